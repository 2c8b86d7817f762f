package study.nocontact.analysis.cli;

import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Which columns of a file say when observation began, when it ended and with what. */
final class TimesOptions {

  @Option(
      names = "--entry",
      paramLabel = "COLUMN",
      description = "time of coming under observation; everybody from 0 unless told")
  private String entry;

  @Option(
      names = "--exit",
      required = true,
      paramLabel = "COLUMN",
      description = "time of the event or of the end of observation")
  private String exit;

  @Option(
      names = "--event",
      required = true,
      paramLabel = "COLUMN",
      description = "what ended the observation")
  private String event;

  @Option(
      names = "--censored",
      paramLabel = "VALUE",
      description = "how the event column calls censored rows; censored or 0 unless told")
  private String censored;

  String entry() {
    return entry;
  }

  String exit() {
    return exit;
  }

  String event() {
    return event;
  }

  /** The columns a file has to have. */
  Stream<String> columns() {
    return Stream.of(entry, exit, event).filter(Objects::nonNull);
  }

  boolean censored(String value) {
    return censored == null
        ? value.equals("censored") || value.equals("0")
        : value.equals(censored);
  }
}
