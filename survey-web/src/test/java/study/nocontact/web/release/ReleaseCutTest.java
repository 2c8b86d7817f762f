package study.nocontact.web.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import study.nocontact.analysis.disclosure.CountTable;
import study.nocontact.analysis.release.Release;
import study.nocontact.analysis.release.ReleaseArchive;

class ReleaseCutTest {

  private static final String FIRST_SCHEMA = "1";
  private static final String NEWEST_SCHEMA = "latest";

  @TempDir private Path folder;

  private StudyDatabase database;

  @BeforeEach
  void open() {
    database = StudyDatabase.h2(folder.resolve("survey").toString());
  }

  @Test
  void nothingIsCutBeforeItsTimeAndEachReleaseOnce() throws Exception {
    database.migrated(NEWEST_SCHEMA).with(50, 1);
    assertThat(database.cut()).isEmpty();

    database.with(40, 2);
    assertThat(database.cut()).hasValue(1);
    assertThat(database.cut()).isEmpty();

    assertThat(database.archives()).hasSize(1);
    assertThat(database.logged()).isEqualTo(1);
  }

  @Test
  void whatIsDeletedOrSetAsideBeforeTheCutDoesNotCount() throws Exception {
    List<String> hashes = database.migrated(NEWEST_SCHEMA).with(90, 1);
    long accepted = count("select count(*) from response where state = 'ACCEPTED'");
    database.execute("update response set state = 'ACCEPTED'");
    database.execute("delete from response where code_hash = ?", hashes.get(0));
    database.execute(
        "update response set state = 'QUARANTINED' where code_hash = ?", hashes.get(1));
    assertThat(accepted).isGreaterThan(60);

    database.cut();

    assertThat(counted(ReleaseArchive.read(database.archives().get(0)))).isEqualTo(88);
  }

  @Test
  void whatIsDeletedOrSetAsideAfterTheCutChangesNothing() throws Exception {
    List<String> hashes = database.migrated(NEWEST_SCHEMA).with(90, 1);
    database.cut();
    byte[] before = database.archives().get(0);

    database.execute("delete from response where code_hash = ?", hashes.get(0));
    database.execute(
        "update response set state = 'QUARANTINED' where code_hash = ?", hashes.get(1));
    database.cut();

    assertThat(database.archives()).hasSize(1);
    assertThat(database.archives().get(0)).isEqualTo(before);
  }

  @Test
  void aNodeDoesNothingWhileAnotherOneCuts() throws Exception {
    database.migrated(NEWEST_SCHEMA).with(90, 1);
    try (Connection first = database.connect();
        Connection second = database.connect()) {
      first.setAutoCommit(false);
      second.setAutoCommit(false);
      assertThat(StudyDatabase.tablesOnly().in(first)).hasValue(1);
      assertThat(StudyDatabase.tablesOnly().in(second)).isEmpty();
      first.commit();
      second.rollback();
      assertThat(StudyDatabase.tablesOnly().in(second)).isEmpty();
      second.commit();
    }
    assertThat(database.archives()).hasSize(1);
  }

  @Test
  void aCutThatIsNotCommittedLeavesNothing() throws Exception {
    database.migrated(NEWEST_SCHEMA).with(90, 1);
    try (Connection connection = database.connect()) {
      connection.setAutoCommit(false);
      assertThat(StudyDatabase.tablesOnly().in(connection)).hasValue(1);
      connection.rollback();
    }
    assertThat(database.archives()).isEmpty();
    assertThat(database.logged()).isZero();
    assertThat(database.cut()).hasValue(1);
  }

  @Test
  void aReleaseFromBeforeAnUpgradeStaysAsItWasAndIsStillRead() throws Exception {
    byte[] old;
    try (InputStream fixture =
        ReleaseCutTest.class.getResourceAsStream("release-before-plots.zip")) {
      old = fixture == null ? null : fixture.readAllBytes();
    }
    assertThat(old).isNotNull();
    database.migrated(FIRST_SCHEMA);
    store(old);

    database.migrated(NEWEST_SCHEMA).with(200, 1);

    assertThat(database.archives()).containsExactly(old);
    PublishedRelease published = PublishedRelease.of(database.archives().get(0));
    assertThat(published.number()).isEqualTo(1);
    assertThat(published.archive()).isEqualTo(old);
    assertThat(database.cut()).as("the release after it").hasValue(2);
    assertThat(database.archives().get(0)).isEqualTo(old);
  }

  private void store(byte[] archive) throws SQLException {
    try (Connection connection = database.connect();
        var insert =
            connection.prepareStatement(
                "insert into release_archive (number, accepted_reports, sha256, archive)"
                    + " values (1, 300, ?, ?)")) {
      insert.setString(1, ReleaseArchive.open(archive).id());
      insert.setBytes(2, archive);
      insert.executeUpdate();
    }
  }

  private long count(String sql) throws SQLException {
    try (Connection connection = database.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private static long counted(Release release) {
    return release.publishedTables().stream()
        .filter(table -> table.conditions().isEmpty())
        .mapToLong(CountTable::total)
        .findFirst()
        .orElseThrow();
  }
}
