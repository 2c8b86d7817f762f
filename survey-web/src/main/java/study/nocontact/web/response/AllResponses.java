package study.nocontact.web.response;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/**
 * All reports as one statement sees them: what is deleted or ruled on before it begins counts, what
 * comes later does not, and no code is read in part.
 */
public final class AllResponses {

  private static final int ROWS_AT_A_TIME = 1000;
  private static final String BY_CODE = "select * from response order by code_hash, wave";

  private AllResponses() {}

  /**
   * Reads all codes with all their waves, in an order that says nothing about arrival. Within a
   * transaction PostgreSQL hands the rows over piece by piece.
   */
  public static void forEachCode(Connection connection, Consumer<List<StoredResponse>> reader)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(BY_CODE)) {
      query.setFetchSize(ROWS_AT_A_TIME);
      WaveGroups groups = new WaveGroups(reader);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          groups.add(StoredResponse.of(rows));
        }
      }
      groups.end();
    }
  }
}
