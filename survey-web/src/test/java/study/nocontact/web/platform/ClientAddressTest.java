package study.nocontact.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {

  @ParameterizedTest
  @CsvSource({
    "203.0.113.7,, 203.0.113.7",
    "203.0.113.7, 198.51.100.1, 203.0.113.7",
    "127.0.0.1,, 127.0.0.1",
    "127.0.0.1, 198.51.100.1, 198.51.100.1",
    "10.0.0.2, '192.0.2.9, 198.51.100.1', 198.51.100.1",
    "192.168.1.1, 198.51.100.1, 198.51.100.1",
    "fd00:0:0:1::1, 198.51.100.1, 198.51.100.1"
  })
  void isTheConnectionsOrWhatAProxyOnAPrivateNetworkNames(
      String connection, String forwarded, String expected) {
    assertThat(ClientAddress.of(connection, forwarded)).isEqualTo(expected);
  }

  @Test
  void isTheNetworkOfAnIpv6Address() {
    assertThat(ClientAddress.of("2001:db8:1:2:3:4:5:6", null))
        .isEqualTo(ClientAddress.of("2001:db8:1:2::9", null))
        .isNotEqualTo(ClientAddress.of("2001:db8:1:3::9", null));
  }

  @ParameterizedTest
  @CsvSource({"unknown", "localhost", "::::", "999.1.1.1", "2001:db8::zz", "\"[::1]:80\""})
  void neverLooksANameUp(String forwarded) {
    assertThat(ClientAddress.of("127.0.0.1", forwarded)).isEqualTo(forwarded);
  }

  @Test
  void isNeverLong() {
    assertThat(ClientAddress.of("127.0.0.1", "x".repeat(5000))).hasSize(64);
  }
}
