package study.nocontact.web.release;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.claim.ClaimTests;
import study.nocontact.analysis.release.ReleaseBuilder;
import study.nocontact.analysis.release.ReleaseSchedule;

/**
 * Measures a release of 100,000 reports in PostgreSQL with all tables, claims and files, once on a
 * cold Java machine and once more; docs/performance.md says how to run it.
 */
class ReleaseLoad {

  private static final int REPORTS = Integer.getInteger("reports", 100_000);
  private static final int BATCH = 10_000;
  private static final ReleaseSchedule SCHEDULE = ReleaseSchedule.STANDARD;

  @Test
  void measuresARelease() throws Exception {
    StringBuilder lines = new StringBuilder();
    try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
      StudyDatabase database = StudyDatabase.postgres(postgres.getPort()).migrated("latest");
      for (int seed = 0; seed * BATCH < REPORTS; seed++) {
        database.with(BATCH, seed);
      }
      System.gc();
      ReleaseBuilder tables =
          new ReleaseBuilder(SCHEDULE, (cases, setting) -> List.of(), "0.0-test");
      ReleaseBuilder all = new ReleaseBuilder(SCHEDULE, ClaimTests::run, "0.0-test");
      lines.append(line("tables only", database, tables));
      lines.append(line("everything, first", database, all));
      lines.append(line("everything, again", database, all));
    }
    Files.writeString(Path.of("target", "release.md"), lines, StandardCharsets.UTF_8);
  }

  private static String line(String what, StudyDatabase database, ReleaseBuilder builder)
      throws SQLException {
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    long wall = System.nanoTime();
    long cpu = cpu();
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      assertThat(new ReleaseCut(SCHEDULE, builder, true, "2026-01-01").in(connection)).isPresent();
      connection.rollback();
    }
    return String.format(
        Locale.ENGLISH,
        "| %s | %.1f | %.1f | %d |%n",
        what,
        (System.nanoTime() - wall) / 1e9,
        (cpu() - cpu) / 1e9,
        peak() / 1_000_000);
  }

  private static long cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static long peak() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }
}
