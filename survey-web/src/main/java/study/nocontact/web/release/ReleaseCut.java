package study.nocontact.web.release;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import study.nocontact.analysis.dataset.Case;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.AnswersDocument;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.SurveyInstrument;
import study.nocontact.analysis.instrument.Waves;
import study.nocontact.analysis.release.InForce;
import study.nocontact.analysis.release.Release;
import study.nocontact.analysis.release.ReleaseArchive;
import study.nocontact.analysis.release.ReleaseBuilder;
import study.nocontact.analysis.release.ReleaseSchedule;
import study.nocontact.web.response.AllResponses;
import study.nocontact.web.response.StoredResponse;

/**
 * Cuts a release within one transaction, which whoever calls it begins and ends: it is stored whole
 * or not at all, and with its entry in the log. Of several nodes one at a time gets the lock; the
 * others do nothing.
 *
 * @param schedule when releases are cut
 * @param builder makes the release
 * @param simulated whether the reports are simulated
 * @param today the day the log gets
 */
record ReleaseCut(
    ReleaseSchedule schedule, ReleaseBuilder builder, boolean simulated, String today) {

  private static final long SEED = 20260101;
  private static final String LOCK =
      "select id from installation where id = 1 for update skip locked";
  private static final String EARLIER = "select archive from release_archive order by number";
  private static final String STORE =
      "insert into release_archive (number, accepted_reports, sha256, archive)"
          + " values (?, ?, ?, ?)";

  /**
   * Cuts the release whose threshold the accepted reports have reached, unless it is out or another
   * node is cutting. Gives its number.
   */
  OptionalInt in(Connection connection) throws SQLException {
    if (!locked(connection)) {
      return OptionalInt.empty();
    }
    List<Release> earlier = earlier(connection);
    int newest = earlier.isEmpty() ? 0 : earlier.get(earlier.size() - 1).number();
    CaseTable cases = cases(connection);
    int number = schedule.due(accepted(cases));
    if (number <= newest) {
      return OptionalInt.empty();
    }
    String id = store(connection, builder.build(number, cases, earlier, SEED, simulated));
    new LogRows(connection).enter(InForce.release(number, id), today);
    return OptionalInt.of(number);
  }

  private static boolean locked(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(LOCK);
        ResultSet rows = query.executeQuery()) {
      return rows.next();
    }
  }

  private static List<Release> earlier(Connection connection) throws SQLException {
    List<Release> earlier = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(EARLIER);
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        earlier.add(ReleaseArchive.read(rows.getBytes(1)));
      }
    }
    return earlier;
  }

  private static CaseTable cases(Connection connection) throws SQLException {
    CaseTable.Builder cases = new CaseTable.Builder();
    AllResponses.forEachCode(connection, waves -> cases.add(Case.of(answers(waves))));
    return cases.build();
  }

  private static Answers answers(List<StoredResponse> waves) {
    List<Answers> inOrder =
        waves.stream().map(StoredResponse::answers).map(AnswersDocument::read).toList();
    return new Waves(inOrder).merged().with(SurveyInstrument.REPORT_STATE, waves.get(0).state());
  }

  /** Counted on the frozen cases: reports come and go meanwhile. */
  private static long accepted(CaseTable cases) {
    return cases
        .where(row -> !cases.is(row, SurveyInstrument.REPORT_STATE, ReportState.QUARANTINED))
        .reports();
  }

  private static String store(Connection connection, Release release) throws SQLException {
    byte[] archive = ReleaseArchive.write(release);
    String id = ReleaseArchive.open(archive).id();
    try (PreparedStatement insert = connection.prepareStatement(STORE)) {
      insert.setInt(1, release.number());
      insert.setInt(2, Math.toIntExact(release.acceptedReports()));
      insert.setString(3, id);
      insert.setBytes(4, archive);
      insert.executeUpdate();
    }
    return id;
  }
}
