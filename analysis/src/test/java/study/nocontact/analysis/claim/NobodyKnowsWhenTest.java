package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.ANXIETY_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.PROSPECTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.REPORT_STATE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_ANY;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.Categories.YesNo;

class NobodyKnowsWhenTest {

  /**
   * Silences until the ex has broken so many: the hazard that the ex does grows by so much in log
   * per step of anxiety, and the reporter breaks as many or it goes on.
   */
  private static Reports drawn(double perStep, int events, long seed) {
    return drawn(new Reports(), perStep, events, seed, YesNo.NO);
  }

  private static Reports drawn(
      Reports reports, double perStep, int events, long seed, YesNo followed) {
    SplittableRandom random = new SplittableRandom(seed);
    int happened = 0;
    while (happened < events) {
      int anxiety = 1 + random.nextInt(5);
      double other = -60 * Math.log(1 - random.nextDouble()) / Math.exp(perStep * (anxiety - 3));
      double end = -60 * Math.log(1 - random.nextDouble());
      int days = (int) Math.ceil(Math.min(500, Math.min(other, end)));
      Answers silence =
          other <= end
              ? Reports.ended(days, Breaker.EX)
              : random.nextBoolean() ? Reports.ended(days, Breaker.ME) : Reports.ongoing(days);
      reports.add(1, silence.with(ANXIETY_FIRST, anxiety), PROSPECTIVE, followed);
      happened += other <= end ? 1 : 0;
    }
    return reports;
  }

  private static Finding finding(Reports reports) {
    return Reports.judged(NobodyKnowsWhen.CLAIM, reports.table());
  }

  @Test
  void isSupportedWhenNothingForetellsTheDay() {
    Finding finding = finding(drawn(0, 600, 1));

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.headline().value()).isCloseTo(.5, within(.05));
    assertThat(finding.events()).isEqualTo(600);
    assertThat(finding.sentence()).contains("Pairs of silences in the order foretold: ");
  }

  @Test
  void isContradictedWhenAnswersForetellTheDay() {
    Finding finding = finding(drawn(.7, 600, 1));

    assertThat(finding.verdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(finding.headline().interval().lower()).isGreaterThan(.6);
  }

  @Test
  void isFragileWhenThoseFollowedCanBeForetold() {
    Reports reports = drawn(0, 3000, 1);
    Finding finding = finding(drawn(reports, 1, 400, 2, YesNo.YES));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isTrue();
  }

  @Test
  void needs400SilencesBrokenByTheSideThatLeft() {
    Finding finding = finding(drawn(.7, 399, 1));

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding.p()).isNull();
    assertThat(finding(drawn(.7, 400, 1)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void saysNothingWhereNothingIsKnown() {
    Reports reports = new Reports();
    for (int i = 0; i < 500; i++) {
      reports.add(1, Reports.ended(1 + i % 90, Breaker.EX));
    }
    Finding finding = finding(reports);

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding.headline()).isNull();
  }

  @Test
  void countsPairsInTheOrderForetold() {
    // Of the anxious nine in ten hear on day 10 and the others on day 100, of the calm one in ten:
    // of pairs with different days .9 * .9 are in order and 2 * .9 * .1 tied: .81 + .18 / 2.
    Reports reports = new Reports();
    for (int i = 0; i < 2000; i++) {
      boolean anxious = i % 2 == 0;
      boolean expected = i / 2 % 10 > 0;
      int days = anxious == expected ? 10 : 100;
      reports.add(1, Reports.ended(days, Breaker.EX), ANXIETY_FIRST, anxious ? 5 : 1);
    }

    assertThat(finding(reports).headline().value()).isCloseTo(.9, within(.02));
  }

  @Test
  void countsSilencesOnPurposeOfKnownLength() {
    Answers counted = Reports.ended(30, Breaker.EX);
    Reports reports = drawn(0, 400, 1);
    long before = reports(reports);
    Finding finding =
        finding(
            drawn(0, 400, 1)
                .add(9, counted, INITIATOR, Initiator.BOTH)
                .add(7, counted, CONTACT_POLICY, ContactPolicy.FADED)
                .add(5, counted, SILENCE_ANY, YesNo.NO)
                .add(3, counted, REPORT_STATE, ReportState.QUARANTINED));

    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(before + 24, before + 21, before + 16, before + 9, before, before);
  }

  private static long reports(Reports reports) {
    return reports.table().reports();
  }

  @Test
  void givesTheSameForTheSameSeed() {
    assertThat(finding(drawn(.2, 400, 1))).isEqualTo(finding(drawn(.2, 400, 1)));
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 3})
  void findsWhatIsTrueInSimulatedWorlds(long seed) {
    assertThat(finding(drawn(0, 500, seed)).verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding(drawn(.7, 500, seed)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @Test
  void hardlyEverDecidesAtTheSmallestEffect() {
    // A normal score of standard deviation s orders about .5 + .28 s of all pairs rightly.
    long decided =
        LongStream.rangeClosed(1, 8)
            .mapToObj(seed -> finding(drawn(.26, 450, seed)))
            .filter(finding -> finding.verdict() != Verdict.INCONCLUSIVE)
            .count();

    assertThat(decided).isLessThanOrEqualTo(1);
  }
}
