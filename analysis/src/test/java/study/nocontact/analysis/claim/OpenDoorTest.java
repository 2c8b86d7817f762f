package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.OPEN_DOOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.OPEN_DOOR_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_START;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.ElapsedTime;

class OpenDoorTest {

  private static Answers untold(Answers answers) {
    return answers
        .with(SINCE_BREAKUP, ElapsedTime.ofDays(400))
        .with(SILENCE_START, ElapsedTime.ofDays(0))
        .with(OPEN_DOOR, YesNo.NO);
  }

  private static Answers told(Answers answers, int day) {
    return untold(answers)
        .with(OPEN_DOOR, YesNo.YES)
        .with(OPEN_DOOR_AFTER, ElapsedTime.ofDays(day));
  }

  /**
   * Silences that the ex breaks at a daily rate of .01, times a ratio once told, and the reporter
   * at .01; half tell on a day of the first forty, if the silence lasts until then.
   */
  private static Reports world(int silences, double ratio, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Reports reports = new Reports();
    for (int i = 0; i < silences; i++) {
      int tells = random.nextDouble() < .5 ? random.nextInt(40) : Integer.MAX_VALUE;
      reports.add(1, silence(tells, ratio, random));
    }
    return reports;
  }

  private static Answers silence(int tells, double ratio, SplittableRandom random) {
    int end = 50 + random.nextInt(150);
    for (int day = 1; day <= end; day++) {
      double rate = day > tells ? .01 * ratio : .01;
      if (random.nextDouble() < rate) {
        return telling(Reports.ended(day, Breaker.EX), tells, day);
      }
      if (random.nextDouble() < .01) {
        return telling(Reports.ended(day, Breaker.ME), tells, day);
      }
    }
    return telling(Reports.ongoing(end), tells, end);
  }

  private static Answers telling(Answers answers, int tells, int end) {
    return tells < end ? told(answers, tells) : untold(answers);
  }

  private static Finding finding(Reports reports) {
    return Reports.judged(OpenDoor.CLAIM, reports.table());
  }

  private static double ratio(Finding finding, String label) {
    return finding.sensitivity().stream()
        .filter(each -> each.label().contains(label))
        .mapToDouble(each -> each.estimate().value())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void isSupportedWhenTellingDoublesTheRate() {
    Finding finding = finding(world(2200, 2, 1));

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEqualTo("A");
    assertThat(finding.headline().value()).isBetween(1.7, 2.3);
    assertThat(ratio(finding, "still silent after 14 days")).isGreaterThan(1.2);
    assertThat(ratio(finding, "weekly trials")).isGreaterThan(1.3);
    assertThat(finding.tests()).anyMatch(test -> test.id().equals("proportional_hazards.contact"));
  }

  @Test
  void isContradictedWhenTellingHalvesTheRate() {
    assertThat(finding(world(3000, .5, 2)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isContradictedWhenTellingHardlyMatters() {
    assertThat(finding(world(4000, 1, 3)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void isInconclusiveWhenTheIntervalHoldsBoth() {
    Finding finding = finding(world(1900, 1.13, 3));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isFalse();
  }

  @Test
  void isFragileWhereAWeakCommonCauseWouldDo() {
    Finding finding = finding(world(2500, 1.25, 4));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isTrue();
    assertThat(finding.reasons()).anyMatch(reason -> reason.contains("common cause"));
  }

  @Test
  void isNotContradictedAtTheSmallestEffectOfInterest() {
    for (int seed = 4; seed < 6; seed++) {
      assertThat(finding(world(2500, 1.25, seed)).verdict()).isNotEqualTo(Verdict.CONTRADICTED);
    }
  }

  @Test
  void doesNotCreditTellingWithTheDaysBeforeIt() {
    // Told on day 20: 10 of 20 broken on day 30. Not told: 10 broken on day 10, 10 last to day 40.
    Reports reports =
        new Reports()
            .add(10, told(Reports.ended(30, Breaker.EX), 20))
            .add(10, told(Reports.ongoing(40), 20))
            .add(10, untold(Reports.ended(10, Breaker.EX)))
            .add(10, untold(Reports.ended(30, Breaker.EX)))
            .add(10, untold(Reports.ongoing(40)));
    // On day 30 both groups have 10 of 20; on day 10 nobody has told.
    assertThat(ratio(finding(reports), "Without adjustment")).isCloseTo(1, within(1e-9));
  }

  @Test
  void needs844SilencesBrokenByTheEx() {
    Reports reports =
        new Reports()
            .add(300, told(Reports.ended(30, Breaker.EX), 0))
            .add(600, told(Reports.ongoing(40), 0))
            .add(543, untold(Reports.ended(20, Breaker.EX)))
            .add(300, untold(Reports.ongoing(40)));

    Finding few = finding(reports);
    assertThat(few.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(few.events()).isEqualTo(843);
    assertThat(few.p()).isNull();
    assertThat(finding(reports.add(1, untold(Reports.ended(20, Breaker.EX)))).verdict())
        .isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void countsSilencesOfThoseWhoWereLeft() {
    CaseTable cases =
        new Reports()
            .add(50, told(Reports.ended(30, Breaker.EX), 5))
            .add(50, untold(Reports.ended(20, Breaker.EX)))
            .add(10, untold(Reports.ongoing(9)).with(CONTACT_POLICY, ContactPolicy.REGULAR))
            .add(9, Reports.ongoing(9).with(OPEN_DOOR, YesNo.NO))
            .add(8, untold(Reports.ongoing(9)).with(OPEN_DOOR, YesNo.YES))
            .add(7, Reports.toldByTheOther(untold(Reports.ongoing(9))))
            .table();

    assertThat(Reports.judged(OpenDoor.CLAIM, cases).flow())
        .extracting(FlowStep::reports)
        .containsExactly(134L, 134L, 127L, 117L, 108L, 100L);
  }
}
