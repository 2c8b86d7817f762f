package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.BREAK_CHANNEL;
import static study.nocontact.analysis.instrument.SurveyInstrument.FURTHEST_CHANNEL;

import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.BreakChannel;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.instrument.Categories.FurthestChannel;

class PersonalChannelTest extends TwoGroupContract {

  @Override
  Claim claim() {
    return PersonalChannel.CLAIM;
  }

  private static Answers broken(BreakChannel first, FurthestChannel furthest) {
    return Reports.ended(30, Breaker.ME)
        .with(BREAK_CHANNEL, first)
        .with(FURTHEST_CHANNEL, furthest);
  }

  private static final Answers WRITTEN =
      broken(BreakChannel.EMAIL_OR_LETTER, FurthestChannel.MEETINGS);
  private static final Answers SPOKEN = broken(BreakChannel.IN_PERSON, FurthestChannel.MEETINGS);

  private static Reports add(Reports reports, Answers answers, long people, long together) {
    return reports
        .add(together, answers, BACK_TOGETHER, BackTogether.YES_STILL)
        .add(people - together, answers);
  }

  @Override
  Reports reports(long people, long written, long spoken) {
    return add(add(new Reports(), WRITTEN, people, written), SPOKEN, people, spoken);
  }

  @Test
  void fallsByTheLogOddsPerStep() {
    Finding finding = finding(600, 240, 150);

    // Three steps from letter to meeting: a third of the log odds ratio.
    assertThat(sensitivity(finding, "per step").estimate().value())
        .isCloseTo(-Math.log(2) / 3, within(1e-6));
    // 240 of 600 against 150 of 600: 90 / 1200 over the root of .325 * .675 / 1200 / 4.
    assertThat(finding.tests())
        .filteredOn(test -> test.id().startsWith("cochran_armitage"))
        .singleElement()
        .satisfies(
            test ->
                assertThat(test.value())
                    .isCloseTo(-.15 / Math.sqrt(.325 * .675 * 2 / 600), within(1e-9)));
  }

  @Test
  void countsThoseWhoBrokeTheSilenceDirectly() {
    Answers written = broken(BreakChannel.MESSAGE, FurthestChannel.MESSAGES);
    Finding finding =
        finding(
            reports(50, 20, 15)
                .add(9, written)
                .add(8, Reports.ended(30, Breaker.ME).with(BREAK_CHANNEL, BreakChannel.CALL))
                .add(7, broken(BreakChannel.THROUGH_SOMEONE, FurthestChannel.CALLS))
                .add(6, Reports.ended(30, Breaker.EX)));

    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(130L, 130L, 130L, 124L, 117L, 109L);
    assertThat(finding.n()).isEqualTo(100);
  }

  @Test
  void comparesThoseWhoWentOnWithThoseWhoStayedWithWriting() {
    Reports reports = reports(600, 240, 150);
    add(reports, broken(BreakChannel.MESSAGE, FurthestChannel.MESSAGES), 100, 10);

    assertThat(sensitivity(finding(reports), "staying with writing").estimate().value())
        .isCloseTo(.3, within(1e-6));
  }
}
