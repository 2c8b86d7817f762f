package study.nocontact.analysis.release;

import java.util.List;
import study.nocontact.analysis.claim.Look;

/**
 * What a release holds. The SHA-256 of the manifest's file is the id of the release.
 *
 * @param simulated whether the reports are simulated
 * @param release number of the release
 * @param acceptedReports accepted reports, rounded
 * @param look the look and its level
 * @param registration what was promised before it, {@code null} in the first archives
 * @param instrumentVersion version of the questions
 * @param softwareVersion version of the software that made it
 * @param margins the population margins that findings were also weighted to, {@code null} if none
 * @param files every other file
 */
public record Manifest(
    boolean simulated,
    int release,
    long acceptedReports,
    Look look,
    Stamp registration,
    String instrumentVersion,
    String softwareVersion,
    Margins margins,
    List<FileEntry> files) {

  /**
   * The population margins.
   *
   * @param sha256 SHA-256 of their file
   * @param met whether the reports could be weighted to them
   */
  public record Margins(String sha256, boolean met) {
    static Margins of(ReleaseMargins margins) {
      return new Margins(margins.sha256(), margins.met());
    }
  }

  /** Its path in the archive. */
  public static final String PATH = "manifest.json";

  /**
   * A registration by its hash.
   *
   * @param version number of its version, 0 for a schedule other than the standard one
   * @param sha256 its hash
   */
  public record Stamp(int version, String sha256) {
    static Stamp of(RegistrationDocument document) {
      return new Stamp(document.version(), document.sha256());
    }
  }

  /**
   * One file.
   *
   * @param path its path in the archive
   * @param bytes its size
   * @param sha256 its SHA-256 in lower-case hexadecimal digits
   */
  public record FileEntry(String path, long bytes, String sha256) {}

  /** Keeps its own copy of the list. */
  public Manifest {
    files = List.copyOf(files);
  }
}
