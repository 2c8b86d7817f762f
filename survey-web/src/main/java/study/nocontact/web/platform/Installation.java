package study.nocontact.web.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** What a database holds: a study or a demonstration. It never changes and never mixes. */
enum Installation {
  STUDY,
  DEMONSTRATION;

  static Installation kindOf(StudyConfiguration configuration) {
    return configuration.demonstration() ? DEMONSTRATION : STUDY;
  }

  /** Marks a new database, and refuses one that was marked otherwise. */
  static void claim(DataSource database, Installation wanted) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select kind from installation")) {
      if (!rows.next()) {
        mark(connection, wanted);
      } else if (!rows.getString(1).equals(wanted.name())) {
        throw new InvalidConfigurationException(wanted.refusal());
      }
    }
  }

  private String refusal() {
    return this == STUDY
        ? "this database holds a demonstration; choose another one for the study (db.url)"
        : "this database holds a study; choose another one for the demonstration (db.url)";
  }

  private static void mark(Connection connection, Installation kind) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("insert into installation (id, kind) values (1, ?)")) {
      insert.setString(1, kind.name());
      insert.executeUpdate();
    }
  }
}
