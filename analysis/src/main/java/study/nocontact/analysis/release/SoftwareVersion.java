package study.nocontact.analysis.release;

import java.util.ResourceBundle;

/** The version of this software, as the build wrote it. */
public final class SoftwareVersion {

  /** The version, such as {@code 0.1.0}. */
  public static final String CURRENT =
      ResourceBundle.getBundle("study.nocontact.analysis.software").getString("version");

  private SoftwareVersion() {}
}
