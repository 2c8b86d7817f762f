package study.nocontact.analysis.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import study.nocontact.analysis.release.ArchiveException;
import study.nocontact.analysis.release.LogEntry;
import study.nocontact.analysis.release.StudyLog;
import study.nocontact.analysis.release.Verification;

/** {@code analysis verify}: says whether releases and the log are what they were. */
@Command(
    name = "verify",
    description = {
      "Checks a release: the hash of every file, the registration, disclosure control, and the",
      "tables and findings made again from its JSON. With a log, also the chain of hashes and that",
      "it enters the release. The address of a study checks its log and all its releases."
    })
final class VerifyCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "ARCHIVE|URL",
      description = "a zip file, or the address of a study such as https://survey.example.org")
  private String subject;

  @Option(names = "--log", paramLabel = "FILE", description = "the log the archive should be in")
  private Path logFile;

  @Option(
      names = "--head",
      paramLabel = "HASH",
      description = "a hash the log ended with earlier, which must still be in it")
  private String head;

  private int problems;

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try {
      if (subject.matches("https?://.*")) {
        study(new PublicStudy(URI.create(subject)));
      } else {
        archive();
      }
    } catch (ArchiveException e) {
      problem(e.getMessage());
    }
    say(problems == 0 ? "Nothing was altered." : "NOT SOUND: " + problems + " found.");
    return problems == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private void archive() throws IOException {
    InputFile file = new InputFile(subject, console.in());
    file.refuseUnreadable();
    byte[] zip = file.raw().readAllBytes();
    if (logFile == null) {
      tell(Verification.of(zip));
    } else {
      StudyLog log = StudyLog.read(Files.readString(logFile));
      tell(log);
      tell(Verification.of(zip, log));
    }
  }

  private void study(PublicStudy study) throws IOException {
    StudyLog log = study.log();
    tell(log);
    for (LogEntry entry : log.entries()) {
      if (entry.kind() == LogEntry.Kind.RELEASE) {
        say(entry.subject());
        tell(Verification.of(study.archive(entry.subject().replaceAll("\\D", "")), log));
      }
    }
  }

  private void tell(StudyLog log) throws IOException {
    say("ok: the log's " + log.entries().size() + " entries follow from each other");
    say("    its last hash is " + log.head());
    if (head != null && !log.went(head)) {
      problem("altered: the log never ended with " + head);
    }
  }

  private void tell(Verification verification) throws IOException {
    for (String sentence : verification.sound()) {
      say("ok: " + sentence);
    }
    verification.problems().forEach(this::problem);
  }

  private void problem(String sentence) {
    problems++;
    console.err().println(sentence);
  }

  private void say(String sentence) throws IOException {
    console.out().write((sentence + "\n").getBytes(StandardCharsets.UTF_8));
    console.out().flush();
  }
}
