package study.nocontact.web.platform;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Addresses of the style sheets and the script; each changes with its content, so browsers may keep
 * it.
 */
public final class Assets {

  public static final String PICO = "/webjars/picocss__pico/2.1.1/css/pico.min.css";
  public static final String SITE = versioned("/assets/site.css");
  public static final String SURVEY = versioned("/assets/survey.css");
  public static final String RESULTS = versioned("/assets/results.css");
  public static final String LEAVE_SCRIPT = versioned("/assets/leave.js");
  public static final String CODE_SCRIPT = versioned("/assets/code.js");
  public static final String TYPED_SCRIPT = versioned("/assets/typed.js");
  public static final String WORK_SCRIPT = versioned("/assets/work.js");

  private Assets() {}

  private static String versioned(String path) {
    try (InputStream content = Assets.class.getResourceAsStream(path)) {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.readAllBytes());
      return path + "?v=" + HexFormat.of().formatHex(hash, 0, 6);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(path + " is not in the archive", e);
    }
  }
}
