package study.nocontact.web.questionnaire;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What lies in the database under a return code.
 *
 * @param url JDBC address of the database
 * @param user its account, which is its password too
 * @param key the study's secret
 */
public record StoredAnswers(String url, String user, String key) {

  /** One document of answers for each row. */
  public List<String> of(String code) {
    String hash = new StudyKeys(key).hash(ReturnCode.read(code).orElseThrow());
    try (Connection connection = DriverManager.getConnection(url, user, user);
        PreparedStatement query =
            connection.prepareStatement("select answers from response where code_hash = ?")) {
      query.setString(1, hash);
      List<String> found = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(rows.getString(1));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
