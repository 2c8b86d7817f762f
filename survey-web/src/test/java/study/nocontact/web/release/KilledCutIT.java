package study.nocontact.web.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import study.nocontact.analysis.release.ReleaseArchive;

/**
 * Kills processes while they cut a release, at random moments of a cut: each time the database
 * holds no release or a whole one with its entry in the log. The property {@code kills} says how
 * often.
 */
class KilledCutIT {

  private static final int KILLS = Integer.getInteger("kills", 6);
  private static final long SEED = 20261123;

  @TempDir private Path folder;

  @Test
  void aKilledCutLeavesNothingOrARelease() throws Exception {
    StudyDatabase database =
        StudyDatabase.h2(folder.resolve("survey").toString()).migrated("latest");
    database.with(90, 1);
    record("h2", kill(database, 1));
  }

  @Test
  void ofTwoNodesOneCutsAtMostAlsoWhenBothAreKilled() throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
      StudyDatabase database = StudyDatabase.postgres(postgres.getPort()).migrated("latest");
      database.with(90, 1);
      record("postgresql", kill(database, 2));
    }
  }

  /** Kills so many nodes at a time; gives how often a release was there afterwards. */
  private static int kill(StudyDatabase database, int nodes) throws Exception {
    SplittableRandom random = new SplittableRandom(SEED);
    long cut = duration(database);
    int cuts = 0;
    for (int round = 0; round < KILLS; round++) {
      empty(database);
      List<Process> cutting = new ArrayList<>();
      for (int node = 0; node < nodes; node++) {
        cutting.add(CuttingProcess.start(database));
      }
      long moment = random.nextLong(cut);
      cutting.get(0).waitFor(moment, TimeUnit.NANOSECONDS);
      for (Process process : cutting) {
        process.destroyForcibly().waitFor();
      }
      cuts += checked(database);
      database.cut();
      assertThat(checked(database)).as("the cut after it").isEqualTo(1);
    }
    return cuts;
  }

  /** How many releases there are: none or one, whole, and in the log as often. */
  private static int checked(StudyDatabase database) throws SQLException {
    List<byte[]> archives = database.archives();
    assertThat(archives).hasSizeLessThan(2);
    assertThat(database.logged()).isEqualTo(archives.size());
    archives.forEach(archive -> assertThat(ReleaseArchive.read(archive).number()).isEqualTo(1));
    return archives.size();
  }

  private static long duration(StudyDatabase database) throws Exception {
    Process whole = CuttingProcess.start(database);
    long begin = System.nanoTime();
    assertThat(whole.waitFor()).isZero();
    assertThat(checked(database)).isEqualTo(1);
    return System.nanoTime() - begin;
  }

  private static void empty(StudyDatabase database) throws SQLException {
    database.execute("delete from release_archive");
    database.execute("delete from log_entry");
  }

  private static void record(String database, int cuts) throws IOException {
    Files.writeString(
        Path.of("target", "kills-" + database + ".md"),
        "| " + database + " | " + KILLS + " | " + (KILLS - cuts) + " | " + cuts + " |\n",
        StandardCharsets.UTF_8);
  }
}
