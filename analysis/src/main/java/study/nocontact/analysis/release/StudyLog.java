package study.nocontact.analysis.release;

import com.google.gson.JsonParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything the study put in force or published, as a chain of hashes. Whoever keeps the last hash
 * can tell later whether what came before it is still what it was.
 *
 * @param entries the entries, oldest first
 */
public record StudyLog(List<LogEntry> entries) {

  /** The log of a study that has not begun. */
  public static final StudyLog EMPTY = new StudyLog(List.of());

  /**
   * Checks the chain.
   *
   * @throws ArchiveException at the first entry that does not follow from the one before
   */
  public StudyLog {
    entries = List.copyOf(entries);
    String previous = LogEntry.NONE;
    for (int i = 0; i < entries.size(); i++) {
      LogEntry entry = entries.get(i);
      if (entry.position() != i + 1 || !entry.previous().equals(previous)) {
        throw new ArchiveException(
            "altered: entry " + (i + 1) + " of the log does not follow the entry before it");
      }
      if (!entry.isSound()) {
        throw new ArchiveException(
            "altered: entry " + (i + 1) + " of the log does not have the hash it gives");
      }
      previous = entry.hash();
    }
  }

  private record LogFile(List<LogEntry> entries) {}

  /**
   * Reads and checks a log.
   *
   * @throws ArchiveException if it is none, or was altered
   */
  public static StudyLog read(String json) {
    try {
      return new StudyLog(Json.read(json, LogFile.class).entries());
    } catch (JsonParseException | NullPointerException e) {
      throw new ArchiveException("this is not the JSON of a log", e);
    }
  }

  /** The JSON of the log. */
  public String json() {
    return Json.write(new LogFile(entries));
  }

  /** The hash that stands for all of it. */
  public String head() {
    return entries.isEmpty() ? LogEntry.NONE : entries.get(entries.size() - 1).hash();
  }

  /** The entry that would follow. */
  public LogEntry next(LogEntry.Kind kind, String subject, String content, String day) {
    LogEntry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
    return LogEntry.after(last, kind, subject, content, day);
  }

  /** The log with one more entry. */
  public StudyLog with(LogEntry entry) {
    return new StudyLog(Stream.concat(entries.stream(), Stream.of(entry)).toList());
  }

  /** The newest entry of a kind. */
  public Optional<LogEntry> newest(LogEntry.Kind kind) {
    return entries.stream().filter(entry -> entry.kind() == kind).reduce((first, last) -> last);
  }

  /** The entry about a subject. */
  public Optional<LogEntry> about(LogEntry.Kind kind, String subject) {
    return entries.stream()
        .filter(entry -> entry.kind() == kind && entry.subject().equals(subject))
        .reduce((first, last) -> last);
  }

  /** Whether this hash was the head of the log at some time. */
  public boolean went(String head) {
    return entries.stream().anyMatch(entry -> entry.hash().equals(head));
  }
}
