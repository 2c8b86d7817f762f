package study.nocontact.web.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.AnswersDocument;
import study.nocontact.analysis.instrument.SurveyInstrument;
import study.nocontact.analysis.release.LogEntry;
import study.nocontact.analysis.release.ReleaseBuilder;
import study.nocontact.analysis.release.ReleaseSchedule;
import study.nocontact.analysis.simulation.Simulation;
import study.nocontact.analysis.simulation.World;

/**
 * A study's database, reached by plain SQL.
 *
 * @param url its address
 * @param user who connects
 * @param password their password
 */
record StudyDatabase(String url, String user, String password) {

  /** Small enough that most of a cut is reading and writing. */
  static final ReleaseSchedule SCHEDULE = new ReleaseSchedule(60, 2);

  private static final String REPORT =
      "insert into response (id, instrument_version, wave, period, state, answers, code_hash,"
          + " readable) values (?, ?, 1, 0, ?, ?, ?, false)";

  /** Of H2, in a file. */
  static StudyDatabase h2(String file) {
    return new StudyDatabase(
        "jdbc:h2:file:"
            + file
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0",
        "survey",
        "survey");
  }

  /** Of PostgreSQL, on loopback. */
  static StudyDatabase postgres(int port) {
    return new StudyDatabase(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "postgres");
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  /** Brings the schema up to a version. */
  StudyDatabase migrated(String version) throws SQLException {
    Flyway.configure()
        .dataSource(url, user, password)
        .locations("classpath:db/migration")
        .target(version)
        .load()
        .migrate();
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "insert into installation (id, kind) select 1, 'STUDY'"
              + " where not exists (select 1 from installation)");
    }
    return this;
  }

  /** Hands in simulated reports, and gives back their code hashes. */
  List<String> with(int reports, long seed) throws SQLException {
    Iterator<Answers> people =
        new Simulation(World.ARTICLE_RIGHT, seed).reports(reports).iterator();
    List<String> hashes = new ArrayList<>();
    try (Connection connection = connect();
        PreparedStatement insert = connection.prepareStatement(REPORT)) {
      while (people.hasNext()) {
        Answers report = people.next();
        String hash = hash(seed + " " + hashes.size());
        insert.setObject(1, UUID.nameUUIDFromBytes(hash.getBytes(StandardCharsets.UTF_8)));
        insert.setString(2, SurveyInstrument.VERSION);
        insert.setString(3, report.get(SurveyInstrument.REPORT_STATE).orElseThrow().name());
        insert.setString(4, AnswersDocument.write(report));
        insert.setString(5, hash);
        insert.addBatch();
        hashes.add(hash);
      }
      insert.executeBatch();
    }
    return hashes;
  }

  /** Cuts a release if one is due, in one transaction. */
  OptionalInt cut() throws SQLException {
    try (Connection connection = connect()) {
      connection.setAutoCommit(false);
      OptionalInt number = tablesOnly().in(connection);
      connection.commit();
      return number;
    }
  }

  /** A cut that tests no claims, as these take much longer than all else. */
  static ReleaseCut tablesOnly() {
    return new ReleaseCut(
        SCHEDULE,
        new ReleaseBuilder(SCHEDULE, (cases, setting) -> List.of(), "0.0-test"),
        true,
        "2026-01-01");
  }

  void execute(String sql, String... arguments) throws SQLException {
    try (Connection connection = connect();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setString(i + 1, arguments[i]);
      }
      statement.executeUpdate();
    }
  }

  List<byte[]> archives() throws SQLException {
    List<byte[]> archives = new ArrayList<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("select archive from release_archive order by number")) {
      while (rows.next()) {
        archives.add(rows.getBytes(1));
      }
    }
    return archives;
  }

  long logged() throws SQLException {
    try (Connection connection = connect()) {
      return new LogRows(connection)
          .log().entries().stream().filter(entry -> entry.kind() == LogEntry.Kind.RELEASE).count();
    }
  }

  private static String hash(String name) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
