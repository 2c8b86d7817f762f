package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_MONTH1;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_MONTH3;

import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ContactFrequency;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;

class GrowingContactTest extends TwoGroupContract {

  @Override
  Claim claim() {
    return GrowingContact.CLAIM;
  }

  private static Answers contact(ContactFrequency month1, ContactFrequency month3) {
    return Reunions.none(ContactPolicy.IMPORTANT_ONLY, 730)
        .with(CONTACT_MONTH1, month1)
        .with(CONTACT_MONTH3, month3);
  }

  private static final Answers GROWING =
      contact(ContactFrequency.MONTHLY, ContactFrequency.SEVERAL_A_WEEK);
  private static final Answers STEADY = contact(ContactFrequency.DAILY, ContactFrequency.DAILY);

  @Override
  Reports reports(long people, long growing, long steady) {
    return new Reports()
        .add(growing, Reunions.on(GROWING, 200))
        .add(people - growing, GROWING)
        .add(steady, Reunions.on(STEADY, 200))
        .add(people - steady, STEADY);
  }

  @Test
  void growsByTheLogOddsPerStep() {
    // Two steps: half of the log odds ratio.
    assertThat(sensitivity(finding(600, 240, 150), "per step").estimate().value())
        .isCloseTo(Math.log(2) / 2, within(1e-6));
  }

  @Test
  void startsWhenTheThirdMonthIsOver() {
    Finding finding =
        finding(
            reports(50, 20, 15)
                .add(9, Reunions.on(GROWING, 90))
                .add(8, Reunions.partner(STEADY, 60))
                .add(7, Reunions.none(ContactPolicy.IMPORTANT_ONLY, 730))
                .add(6, Reunions.none(ContactPolicy.REGULAR, 730)));

    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(130L, 130L, 130L, 124L, 117L, 100L);
  }
}
