package study.nocontact.web.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/**
 * Whom a page is for.
 *
 * @param language the language that was chosen by a link, else the browser's
 * @param chosen whether it was chosen; then all links keep it, since no cookie does
 * @param path the address that was asked for
 */
public record Reader(Language language, boolean chosen, String path) {

  /** Somebody whose language is not known. */
  public static final Reader ENGLISH = new Reader(Language.ENGLISH, false, "/");

  private static final String FIELD = "lang=";

  static Reader of(HttpServletRequest request) {
    return of(
        request.getRequestURI(), request.getQueryString(), request.getHeader("Accept-Language"));
  }

  /** Reads what a request says; both the query and the header may be null. */
  static Reader of(String path, String query, String acceptLanguage) {
    String own = path.startsWith("/") && !path.startsWith("//") ? path : "/";
    Optional<Language> named =
        Arrays.stream((query == null ? "" : query).split("&"))
            .filter(pair -> pair.startsWith(FIELD))
            .flatMap(pair -> Language.tagged(pair.substring(FIELD.length())).stream())
            .findFirst();
    return new Reader(
        named.orElseGet(() -> Language.preferred(acceptLanguage)), named.isPresent(), own);
  }

  /** The same at another address. */
  Reader at(String address) {
    return new Reader(language, chosen, address);
  }

  /** The address of another page of this site, in the same language. */
  public String link(String address) {
    return chosen ? in(language, address) : address;
  }

  /** The address of a page in a language. */
  public String in(Language other, String address) {
    return address + "?" + FIELD + other.tag();
  }
}
