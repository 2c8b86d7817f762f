package study.nocontact.analysis.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What checking an archive finds.
 *
 * @param sound what holds, one sentence each
 * @param problems what does not, one sentence each
 */
public record Verification(List<String> sound, List<String> problems) {

  /** Keeps its own copies. */
  public Verification {
    sound = List.copyOf(sound);
    problems = List.copyOf(problems);
  }

  /** Checks an archive by itself: its hashes, its registration, and what can be made again. */
  public static Verification of(byte[] zip) {
    ReleaseArchive archive;
    try {
      archive = ReleaseArchive.open(zip);
    } catch (ArchiveException e) {
      return new Verification(List.of(), List.of(e.getMessage()));
    }
    List<String> sound = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    sound.add("release " + archive.release().number() + ", id " + archive.id());
    sound.add(
        archive.manifest().files().size()
            + " files have the sizes and hashes the manifest gives, and passed disclosure control");
    archive
        .release()
        .registration()
        .ifPresent(document -> sound.add("the registration has the hash " + document.sha256()));
    remade(archive, sound, problems);
    return new Verification(sound, problems);
  }

  /** Checks an archive, and that a log enters it and its registration. */
  public static Verification of(byte[] zip, StudyLog log) {
    Verification alone = of(zip);
    if (!alone.problems().isEmpty()) {
      return alone;
    }
    List<String> sound = new ArrayList<>(alone.sound());
    List<String> problems = new ArrayList<>();
    ReleaseArchive archive = ReleaseArchive.open(zip);
    String subject = InForce.releaseSubject(archive.release().number());
    entered(log.about(LogEntry.Kind.RELEASE, subject), subject, archive.id(), sound, problems);
    archive
        .release()
        .registration()
        .ifPresent(
            document ->
                entered(
                    log.entries().stream()
                        .filter(entry -> entry.kind() == LogEntry.Kind.REGISTRATION)
                        .filter(entry -> entry.content().equals(document.sha256()))
                        .findFirst(),
                    "its registration",
                    document.sha256(),
                    sound,
                    problems));
    return new Verification(sound, problems);
  }

  private static void entered(
      Optional<LogEntry> entry,
      String what,
      String content,
      List<String> sound,
      List<String> problems) {
    if (entry.isEmpty()) {
      problems.add("the log does not enter " + what);
    } else if (!entry.get().content().equals(content)) {
      problems.add("altered: the log enters " + what + " with another hash");
    } else {
      sound.add("the log enters " + what + " on " + entry.get().day());
    }
  }

  /**
   * Plots and the report are left out: fonts and words may differ between machines and versions.
   */
  private static void remade(ReleaseArchive archive, List<String> sound, List<String> problems) {
    if (!archive.manifest().softwareVersion().equals(SoftwareVersion.CURRENT)) {
      sound.add(
          "made by software version "
              + archive.manifest().softwareVersion()
              + "; its tables are not made again by this one, "
              + SoftwareVersion.CURRENT);
      return;
    }
    Map<String, String> files = new TreeMap<>(new ReleaseFiles(archive.release()).byPath());
    files.forEach(
        (path, text) -> {
          boolean same =
              archive
                  .file(path)
                  .filter(content -> Arrays.equals(content, text.getBytes(UTF_8)))
                  .isPresent();
          if (!same) {
            problems.add("altered: " + path + " does not follow from the JSON of the release");
          }
        });
    if (problems.isEmpty()) {
      sound.add(files.size() + " files were made again from its JSON, byte for byte");
    }
  }
}
