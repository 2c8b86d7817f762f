package study.nocontact.web.release;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import study.nocontact.analysis.release.Manifest;
import study.nocontact.analysis.release.Release;
import study.nocontact.analysis.release.ReleaseArchive;
import study.nocontact.analysis.release.Sha256;

/**
 * A release as it was published.
 *
 * @param number its number, from 1
 * @param sha256 its content hash, the SHA-256 of its manifest
 * @param archive the archive as stored
 * @param archiveSha256 the SHA-256 of the archive itself
 * @param release what the archive holds
 * @param files the files in the archive
 */
@SuppressWarnings("ArrayRecordComponent")
public record PublishedRelease(
    int number,
    String sha256,
    byte[] archive,
    String archiveSha256,
    Release release,
    List<ReleaseFile> files) {

  /** Reads an archive, refusing one that was altered. */
  static PublishedRelease of(byte[] bytes) {
    ReleaseArchive archive = ReleaseArchive.open(bytes);
    Stream<ReleaseFile> files =
        archive.manifest().files().stream()
            .map(
                entry ->
                    new ReleaseFile(
                        entry.path(), archive.file(entry.path()).orElseThrow(), entry.sha256()));
    ReleaseFile manifest =
        new ReleaseFile(Manifest.PATH, archive.file(Manifest.PATH).orElseThrow(), archive.id());
    return new PublishedRelease(
        archive.release().number(),
        archive.id(),
        bytes,
        Sha256.of(bytes),
        archive.release(),
        Stream.concat(files, Stream.of(manifest)).toList());
  }

  /** The name of the archive. */
  public String fileName() {
    return "no-contact-study-"
        + (release.simulated() ? "simulated-" : "")
        + "release-"
        + number
        + "-"
        + sha256.substring(0, 12)
        + ".zip";
  }

  /** The archive or a file in it, by name. */
  public Optional<ReleaseFile> file(String name) {
    return Stream.concat(
            Stream.of(new ReleaseFile(fileName(), archive, archiveSha256)), files.stream())
        .filter(file -> file.name().equals(name))
        .findFirst();
  }
}
