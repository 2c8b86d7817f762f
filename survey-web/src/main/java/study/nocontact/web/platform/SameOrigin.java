package study.nocontact.web.platform;

import java.util.Optional;
import java.util.Set;

/**
 * Decides whether a request may change something: only pages of this site may send forms here.
 *
 * <p>Browsers say where a request comes from, in Sec-Fetch-Site or, without encryption, in Origin.
 * A client that says neither is no browser and carries nobody's authority.
 */
record SameOrigin(Optional<String> publicOrigin) {

  private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");

  boolean allows(String method, String fetchSite, String origin, String host) {
    if (SAFE_METHODS.contains(method)) {
      return true;
    }
    if (fetchSite != null) {
      return fetchSite.equals("same-origin") || fetchSite.equals("none");
    }
    return origin == null || isOwn(origin, host);
  }

  private boolean isOwn(String origin, String host) {
    return publicOrigin
        .map(origin::equalsIgnoreCase)
        .orElseGet(
            () ->
                origin.equalsIgnoreCase("http://" + host)
                    || origin.equalsIgnoreCase("https://" + host));
  }
}
