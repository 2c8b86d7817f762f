package study.nocontact.web.platform;

/** What pages may load and do. */
public final class ContentSecurityPolicy {

  public static final String HEADER = "Content-Security-Policy";

  /** For every page: styles and pictures of this site, and nothing else. */
  static final String NO_SCRIPTS =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; "
          + "frame-ancestors 'none'; base-uri 'none'";

  /** For a page on which a script of this site adds comfort. */
  public static final String OWN_SCRIPTS = NO_SCRIPTS + "; script-src 'self'";

  private ContentSecurityPolicy() {}
}
