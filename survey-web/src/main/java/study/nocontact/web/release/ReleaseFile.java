package study.nocontact.web.release;

/**
 * One file of a release.
 *
 * @param name path within the release
 * @param content its bytes
 * @param sha256 their hash
 */
@SuppressWarnings("ArrayRecordComponent")
public record ReleaseFile(String name, byte[] content, String sha256) {

  /** The name a download gets: the last part of the path. */
  public String download() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  public long size() {
    return content.length;
  }

  public String mediaType() {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "csv" -> "text/csv;charset=UTF-8";
      case "json" -> "application/json;charset=UTF-8";
      case "txt" -> "text/plain;charset=UTF-8";
      case "html" -> "text/html;charset=UTF-8";
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      case "xml" -> "application/xml";
      case "cff" -> "text/yaml;charset=UTF-8";
      case "R", "py", "do", "sps" -> "text/plain;charset=UTF-8";
      case "zip" -> "application/zip";
      default -> "application/octet-stream";
    };
  }
}
