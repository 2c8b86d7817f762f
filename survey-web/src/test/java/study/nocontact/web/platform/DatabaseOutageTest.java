package study.nocontact.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseOutageTest {

  @ParameterizedTest
  @ValueSource(strings = {"08001", "08006", "57P01", "57P03"})
  void lostAndRefusedConnectionsAreAnOutage(String state) {
    Throwable failure =
        new IllegalStateException(new RuntimeException(new SQLException("", state)));

    assertThat(DatabaseOutage.isCauseOf(failure)).isTrue();
    assertThat(DatabaseOutage.isCauseOf(new SQLTransientConnectionException())).isTrue();
  }

  @Test
  void otherFailuresAreNot() {
    assertThat(DatabaseOutage.isCauseOf(null)).isFalse();
    assertThat(DatabaseOutage.isCauseOf(new IOException())).isFalse();
    assertThat(DatabaseOutage.isCauseOf(new SQLException("unique violation", "23505"))).isFalse();
    assertThat(DatabaseOutage.isCauseOf(new SQLException("no state"))).isFalse();
  }
}
