package study.nocontact.web.release;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import study.nocontact.analysis.release.InForce;
import study.nocontact.analysis.release.LogEntry;
import study.nocontact.analysis.release.StudyLog;

/**
 * The study's log within a transaction of plain SQL.
 *
 * @param connection the connection that holds the transaction
 */
record LogRows(Connection connection) {

  private static final String ALL =
      "select position, kind, subject, content, entered_on, previous, hash from log_entry"
          + " order by position";
  private static final String ENTER =
      "insert into log_entry (position, kind, subject, content, entered_on, previous, hash)"
          + " values (?, ?, ?, ?, ?, ?, ?)";

  /** Enters something that this transaction puts in force. */
  void enter(InForce what, String today) throws SQLException {
    LogEntry entry = log().next(what.kind(), what.subject(), what.content(), today);
    try (PreparedStatement insert = connection.prepareStatement(ENTER)) {
      insert.setInt(1, entry.position());
      insert.setString(2, entry.kind().name());
      insert.setString(3, entry.subject());
      insert.setString(4, entry.content());
      insert.setString(5, entry.day());
      insert.setString(6, entry.previous());
      insert.setString(7, entry.hash());
      insert.executeUpdate();
    }
  }

  StudyLog log() throws SQLException {
    List<LogEntry> entries = new ArrayList<>();
    try (PreparedStatement query = connection.prepareStatement(ALL);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        entries.add(
            new LogEntry(
                row.getInt(1),
                LogEntry.Kind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7)));
      }
    }
    return new StudyLog(entries);
  }
}
