package study.nocontact.analysis.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.release.LogEntry.Kind;

class StudyLogTest {

  private static final String A = "a".repeat(64);
  private static final String B = "b".repeat(64);
  private static final StudyLog LOG =
      StudyLog.EMPTY
          .with(StudyLog.EMPTY.next(Kind.INSTRUMENT, "version 1", A, "2026-01-01"))
          .with(second());

  private static LogEntry second() {
    StudyLog first =
        new StudyLog(List.of(StudyLog.EMPTY.next(Kind.INSTRUMENT, "version 1", A, "2026-01-01")));
    return first.next(Kind.RELEASE, "release 1", B, "2026-02-01");
  }

  @Test
  void hashesTheFieldsInLinesOneAfterAnother() {
    LogEntry first = LOG.entries().get(0);
    String text = "1\nINSTRUMENT\nversion 1\n" + A + "\n2026-01-01\n" + "0".repeat(64);
    assertThat(first.hash())
        .isEqualTo(Sha256.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    assertThat(LOG.entries().get(1).previous()).isEqualTo(first.hash());
    assertThat(LOG.head()).isEqualTo(LOG.entries().get(1).hash());
  }

  @Test
  void isReadAsItWasWritten() {
    assertThat(StudyLog.read(LOG.json())).isEqualTo(LOG);
    assertThat(StudyLog.read(StudyLog.EMPTY.json())).isEqualTo(StudyLog.EMPTY);
  }

  @Test
  void findsAnAlteredEntry() {
    assertThatThrownBy(() -> StudyLog.read(LOG.json().replace(A, B)))
        .isInstanceOf(ArchiveException.class)
        .hasMessage("altered: entry 1 of the log does not have the hash it gives");
    assertThatThrownBy(() -> StudyLog.read(LOG.json().replace("2026-02-01", "2026-02-02")))
        .hasMessage("altered: entry 2 of the log does not have the hash it gives");
  }

  @Test
  void findsAMissingEntry() {
    assertThatThrownBy(() -> new StudyLog(LOG.entries().subList(1, 2)))
        .hasMessage("altered: entry 1 of the log does not follow the entry before it");
  }

  @Test
  void findsEntriesInAnotherOrder() {
    List<LogEntry> turned = new ArrayList<>(LOG.entries());
    turned.add(turned.remove(0));
    assertThatThrownBy(() -> new StudyLog(turned)).isInstanceOf(ArchiveException.class);
  }

  @Test
  void aHistoryWrittenAnewLacksTheHeadThatSomebodyKept() {
    StudyLog anew =
        StudyLog.EMPTY.with(StudyLog.EMPTY.next(Kind.RELEASE, "release 1", A, "2026-01-01"));
    assertThat(LOG.went(LOG.entries().get(0).hash())).isTrue();
    assertThat(anew.went(LOG.head())).isFalse();
  }

  @Test
  void refusesWhatIsNoLog() {
    assertThatThrownBy(() -> StudyLog.read("[]")).hasMessage("this is not the JSON of a log");
    assertThatThrownBy(() -> StudyLog.read("{}")).hasMessage("this is not the JSON of a log");
  }

  @Test
  void whatIsInForceIsEnteredOnceAndAgainWhenItChanges() {
    StudyLog log = StudyLog.EMPTY;
    for (InForce each : InForce.under(ReleaseSchedule.STANDARD)) {
      assertThat(each.isIn(log)).isFalse();
      log = log.with(log.next(each.kind(), each.subject(), each.content(), "2026-01-01"));
      assertThat(each.isIn(log)).isTrue();
    }
    InForce other = InForce.under(new ReleaseSchedule(100, 2)).get(1);
    assertThat(other.kind()).isEqualTo(Kind.REGISTRATION);
    assertThat(other.isIn(log)).isFalse();
    assertThat(InForce.release(2, A).isIn(LOG)).isFalse();
    assertThat(InForce.release(1, B).isIn(LOG)).isTrue();
  }
}
