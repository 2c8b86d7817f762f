package study.nocontact.analysis.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A release as one zip file. The same release gives the same bytes wherever the same fonts are
 * installed, which decide where the labels of plots stand: entries are stored uncompressed, in
 * fixed order, with a fixed time.
 */
public final class ReleaseArchive {

  private final Map<String, byte[]> files;
  private final Manifest manifest;
  private final Release release;

  private ReleaseArchive(Map<String, byte[]> files, Manifest manifest, Release release) {
    this.files = Collections.unmodifiableMap(files);
    this.manifest = manifest;
    this.release = release;
  }

  /** The zip file of a release. */
  public static byte[] write(Release release) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<Manifest.FileEntry> entries = new ArrayList<>();
    new ArchiveFiles(release)
        .byPath()
        .forEach(
            (path, content) -> {
              files.put(path, content);
              entries.add(new Manifest.FileEntry(path, content.length, Sha256.of(content)));
            });
    Manifest manifest =
        new Manifest(
            release.simulated(),
            release.number(),
            release.acceptedReports(),
            release.look(),
            release.registration().map(Manifest.Stamp::of).orElse(null),
            release.instrumentVersion(),
            release.softwareVersion(),
            release.margins().map(Manifest.Margins::of).orElse(null),
            entries);
    files.put(Manifest.PATH, Json.write(manifest).getBytes(UTF_8));
    return StoredZip.write(files);
  }

  /**
   * The release in a zip file.
   *
   * @throws ArchiveException as {@link #open}
   */
  public static Release read(byte[] zip) {
    return open(zip).release();
  }

  /**
   * Opens a zip file and checks all of it.
   *
   * @throws ArchiveException if it is no release, a file is missing, added or altered, or something
   *     in it never passed disclosure control
   */
  public static ReleaseArchive open(byte[] zip) {
    Map<String, byte[]> files = StoredZip.read(zip);
    if (!files.containsKey(Manifest.PATH)) {
      throw new ArchiveException("this is no release: it has no " + Manifest.PATH);
    }
    try {
      Manifest manifest = Json.read(text(files, Manifest.PATH), Manifest.class);
      verify(files, manifest);
      return new ReleaseArchive(files, manifest, release(files, manifest));
    } catch (ArchiveException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new ArchiveException("the release cannot be read: " + e.getMessage(), e);
    }
  }

  /** The release. */
  public Release release() {
    return release;
  }

  /** What the archive holds. */
  public Manifest manifest() {
    return manifest;
  }

  /** The id of the release: the SHA-256 of its manifest. */
  public String id() {
    return Sha256.of(files.get(Manifest.PATH));
  }

  /** The content of one file. */
  public Optional<byte[]> file(String path) {
    return Optional.ofNullable(files.get(path)).map(byte[]::clone);
  }

  private static void verify(Map<String, byte[]> files, Manifest manifest) {
    for (Manifest.FileEntry entry : manifest.files()) {
      byte[] content = files.get(entry.path());
      if (content == null) {
        throw new ArchiveException(
            "altered: the manifest names " + entry.path() + ", which is missing");
      }
      if (content.length != entry.bytes() || !Sha256.of(content).equals(entry.sha256())) {
        throw new ArchiveException(
            "altered: " + entry.path() + " does not have the SHA-256 the manifest gives");
      }
    }
    for (String path : files.keySet()) {
      boolean named = manifest.files().stream().anyMatch(entry -> entry.path().equals(path));
      if (!named && !path.equals(Manifest.PATH)) {
        throw new ArchiveException("altered: the manifest does not name " + path);
      }
    }
  }

  private static Release release(Map<String, byte[]> files, Manifest manifest) {
    return new Release(
        manifest.release(),
        manifest.simulated(),
        manifest.acceptedReports(),
        manifest.look(),
        registration(files, manifest),
        manifest.instrumentVersion(),
        manifest.softwareVersion(),
        margins(files, manifest),
        ReleaseJson.tables(text(files, ReleaseJson.TABLES)),
        ReleaseJson.findings(text(files, ReleaseJson.FINDINGS)),
        ReleaseJson.codebook(text(files, ReleaseJson.CODEBOOK)));
  }

  private static Optional<RegistrationDocument> registration(
      Map<String, byte[]> files, Manifest manifest) {
    return Optional.ofNullable(manifest.registration())
        .map(
            stamp -> {
              RegistrationDocument document =
                  RegistrationDocument.read(text(files, RegistrationDocument.PATH));
              if (!stamp.equals(Manifest.Stamp.of(document))) {
                throw new ArchiveException("altered: the manifest names another registration");
              }
              return document;
            });
  }

  private static Optional<ReleaseMargins> margins(Map<String, byte[]> files, Manifest manifest) {
    return Optional.ofNullable(manifest.margins())
        .map(stamp -> new ReleaseMargins(text(files, ReleaseMargins.FILE), stamp.met()));
  }

  private static String text(Map<String, byte[]> files, String path) {
    byte[] content = files.get(path);
    if (content == null) {
      throw new ArchiveException("this is no release: it has no " + path);
    }
    return new String(content, UTF_8);
  }
}
