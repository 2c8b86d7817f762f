package study.nocontact.analysis.release;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import study.nocontact.analysis.instrument.Codebook;
import study.nocontact.analysis.instrument.InstrumentText;
import study.nocontact.analysis.instrument.QualityRules;
import study.nocontact.analysis.instrument.SurveyInstrument;

/**
 * What this software puts in force when it starts, as the log enters it.
 *
 * @param kind what it is
 * @param subject its version
 * @param content SHA-256 of its text
 */
public record InForce(LogEntry.Kind kind, String subject, String content) {

  /** The questions, the claims and the rules for careless reports. */
  public static List<InForce> under(ReleaseSchedule schedule) {
    return List.of(instrument(), registration(schedule), quarantineRules());
  }

  /** A release. */
  public static InForce release(int number, String id) {
    return new InForce(LogEntry.Kind.RELEASE, releaseSubject(number), id);
  }

  /** How the log calls a release. */
  public static String releaseSubject(int number) {
    return "release " + number;
  }

  /** Whether a log has it as the newest of its kind, or as the release with its number. */
  public boolean isIn(StudyLog log) {
    return (kind == LogEntry.Kind.RELEASE ? log.about(kind, subject) : log.newest(kind))
        .filter(entry -> entry.content().equals(content))
        .isPresent();
  }

  private static InForce instrument() {
    String codebook = new Codebook(InstrumentText.in(Locale.ROOT)).json();
    return new InForce(
        LogEntry.Kind.INSTRUMENT, "version " + SurveyInstrument.VERSION, hash(codebook));
  }

  private static InForce registration(ReleaseSchedule schedule) {
    RegistrationDocument document = RegistrationDocument.of(schedule);
    return new InForce(
        LogEntry.Kind.REGISTRATION, "version " + document.version(), document.sha256());
  }

  private static InForce quarantineRules() {
    String rules =
        "version "
            + QualityRules.VERSION
            + ": "
            + Arrays.stream(QualityRules.Reason.values())
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    return new InForce(LogEntry.Kind.QUARANTINE_RULES, rules, hash(rules));
  }

  private static String hash(String text) {
    return Sha256.of(text.getBytes(UTF_8));
  }
}
