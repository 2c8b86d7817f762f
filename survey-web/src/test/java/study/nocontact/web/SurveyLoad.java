package study.nocontact.web;

import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.simulation.Simulation;
import study.nocontact.analysis.simulation.World;

/**
 * Measures full passes through the survey at several numbers of simultaneous users. Not part of the
 * test run; {@code mvn -pl survey-web -am verify -Dit.test=SurveyLoad -Dtest=none
 * -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false} writes
 * target/load.md.
 */
class SurveyLoad {

  private static final int WARM_UP = 2000;
  private static final int PASSES = 1000;
  private static final int[] USERS = {1, 8, 32};

  private final AtomicInteger next = new AtomicInteger();
  private final List<Answers> answers =
      new Simulation(World.ARTICLE_RIGHT, 11).reports(2000).toList();

  @TempDir private Path data;

  private record Measure(int users, double seconds, double cpu, int requests, long[] nanos) {}

  @Test
  void measure() throws Exception {
    try (MicroProcess study = MicroProcess.serve(data, Map.of())) {
      run(study, 8, WARM_UP);
      List<Measure> measures = new ArrayList<>();
      for (int users : USERS) {
        measures.add(run(study, users, PASSES));
      }
      try (PrintStream out =
          new PrintStream(Files.newOutputStream(Path.of("target/load.md")), true, "UTF-8")) {
        report(measures, out);
      }
    }
  }

  private Measure run(MicroProcess study, int users, int passes) throws Exception {
    long[] nanos = new long[passes];
    AtomicInteger started = new AtomicInteger();
    AtomicInteger requests = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(users);
    Duration cpuBefore = study.cpu();
    long begin = System.nanoTime();
    List<Future<?>> walkers = new ArrayList<>();
    for (int user = 0; user < users; user++) {
      walkers.add(pool.submit(() -> walk(study.baseUri(), started, nanos, requests)));
    }
    for (Future<?> walker : walkers) {
      walker.get();
    }
    double seconds = (System.nanoTime() - begin) / 1e9;
    double cpu = study.cpu().minus(cpuBefore).toNanos() / 1e9;
    pool.shutdown();
    return new Measure(users, seconds, cpu, requests.get(), nanos);
  }

  private Void walk(URI base, AtomicInteger started, long[] nanos, AtomicInteger requests)
      throws Exception {
    HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    for (int pass = started.getAndIncrement();
        pass < nanos.length;
        pass = started.getAndIncrement()) {
      Answers report = answers.get(next.getAndIncrement() % answers.size());
      long begin = System.nanoTime();
      requests.addAndGet(new SurveyPass(client, base).walk(report));
      nanos[pass] = System.nanoTime() - begin;
    }
    return null;
  }

  private static void report(List<Measure> measures, PrintStream out) {
    out.println(
        "| users | passes | passes per second | server CPU s per pass | requests per pass"
            + " | median pass ms | 95% pass ms |");
    out.println("|---|---|---|---|---|---|---|");
    for (Measure measure : measures) {
      long[] sorted = measure.nanos().clone();
      Arrays.sort(sorted);
      int passes = sorted.length;
      out.printf(
          Locale.ENGLISH,
          "| %d | %d | %.1f | %.3f | %.1f | %.0f | %.0f |%n",
          measure.users(),
          passes,
          passes / measure.seconds(),
          measure.cpu() / passes,
          (double) measure.requests() / passes,
          sorted[passes / 2] / 1e6,
          sorted[passes * 95 / 100] / 1e6);
    }
  }
}
