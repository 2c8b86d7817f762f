package study.nocontact.analysis.release;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * One entry of the study's log. Its hash covers the entry before, so that nothing in the log can be
 * changed, left out or put in later without changing every hash after it.
 *
 * @param position its number, from 1
 * @param kind what was done
 * @param subject which one, such as {@code release 3}
 * @param content SHA-256 of what was put in force or published
 * @param day the day it was entered, such as {@code 2026-01-31}
 * @param previous hash of the entry before, {@link #NONE} for the first
 * @param hash hash of this entry
 */
public record LogEntry(
    int position,
    Kind kind,
    String subject,
    String content,
    String day,
    String previous,
    String hash) {

  /** What stands for the hash of the entry before the first. */
  public static final String NONE = "0".repeat(64);

  /** What is entered. */
  public enum Kind {
    /** A version of the questions; the content is its codebook. */
    INSTRUMENT,
    /** A registration of claims; the content is its text. */
    REGISTRATION,
    /** Rules that set reports aside; the content is the subject's text. */
    QUARANTINE_RULES,
    /** A release; the content is its manifest. */
    RELEASE
  }

  /** The entry after another, or the first after {@code null}. */
  static LogEntry after(LogEntry last, Kind kind, String subject, String content, String day) {
    int position = last == null ? 1 : last.position() + 1;
    String previous = last == null ? NONE : last.hash();
    String hash = hash(position, kind, subject, content, day, previous);
    return new LogEntry(position, kind, subject, content, day, previous, hash);
  }

  /** Whether the hash is that of the entry. */
  boolean isSound() {
    return hash.equals(hash(position, kind, subject, content, day, previous));
  }

  private static String hash(
      int position, Kind kind, String subject, String content, String day, String previous) {
    String text =
        String.join("\n", Integer.toString(position), kind.name(), subject, content, day, previous);
    return Sha256.of(text.getBytes(UTF_8));
  }
}
