package study.nocontact.web.site;

import java.util.List;

/**
 * A release as the data page lists it.
 *
 * @param number its number
 * @param title its title
 * @param facts reports and content hash
 * @param margins the population that findings are weighted to, empty if none
 * @param archiveAddress address of the archive
 * @param archiveLabel what the link to it says
 * @param archiveHash its SHA-256
 * @param files the files in the archive
 * @param withheld what was withheld and why
 * @param changes what is different from the release before, empty for the first
 */
public record ReleaseView(
    int number,
    String title,
    String facts,
    String margins,
    String archiveAddress,
    String archiveLabel,
    String archiveHash,
    List<FileView> files,
    TextTable withheld,
    List<String> changes) {

  /**
   * One file of a release.
   *
   * @param name path in the archive
   * @param address address of the single file
   * @param size size in words
   * @param sha256 its hash
   */
  public record FileView(String name, String address, String size, String sha256) {}
}
