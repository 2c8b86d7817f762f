package study.nocontact.web.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Whom requests are counted for: the address of the connection or, if that is a proxy on a private
 * network, the one the proxy names. Of an IPv6 address only the network counts, since a household
 * has a whole one.
 */
public final class ClientAddress {

  private static final int LONGEST = 64;
  private static final int NETWORK_BYTES = 8;
  private static final String IPV6 = "[0-9a-fA-F:][0-9a-fA-F:.]*:[0-9a-fA-F:.]*";
  private static final String IPV4 = "[0-9]{1,3}(\\.[0-9]{1,3}){3}";

  private ClientAddress() {}

  /** The address of whoever sent a request, as a text to compare. */
  public static String of(HttpServletRequest request) {
    return of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
  }

  /**
   * The address as a text to compare.
   *
   * @param connection the address of the connection
   * @param forwarded the header X-Forwarded-For, or null; a proxy adds to its end
   */
  static String of(String connection, String forwarded) {
    if (forwarded == null || !isPrivate(connection)) {
      return network(connection);
    }
    String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    return network(last.substring(0, Math.min(last.length(), LONGEST)));
  }

  private static boolean isPrivate(String address) {
    InetAddress parsed = parse(address);
    return parsed != null
        && (parsed.isLoopbackAddress() || parsed.isSiteLocalAddress() || isUniqueLocal(parsed));
  }

  private static boolean isUniqueLocal(InetAddress address) {
    return address instanceof Inet6Address && (address.getAddress()[0] & 0xFE) == 0xFC;
  }

  private static String network(String address) {
    return parse(address) instanceof Inet6Address parsed
        ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
        : address;
  }

  /** Null for what is no address; names are never looked up. */
  private static InetAddress parse(String address) {
    try {
      return address.matches(IPV6) || address.matches(IPV4) ? InetAddress.getByName(address) : null;
    } catch (UnknownHostException e) {
      return null;
    }
  }
}
