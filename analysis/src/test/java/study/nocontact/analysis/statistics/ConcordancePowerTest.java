package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ConcordancePowerTest {

  private static final ConcordancePower QUARTER = new ConcordancePower(.25, .05);

  /** R 4.2.2, by the formula and {@code uniroot}. */
  @Test
  void agreesWithR() {
    assertThat(QUARTER.standardError(.6, 400)).isCloseTo(.032555447207144, within(1e-14));
    assertThat(QUARTER.standardError(.75, 400)).isCloseTo(.0280719738224036, within(1e-14));
    assertThat(QUARTER.power(400, .6)).isCloseTo(.866870661710764, within(1e-12));
    assertThat(QUARTER.people(.6, .9)).isCloseTo(445.338553431492, within(1e-8));
  }

  /** One with and one without the event: one pair, variance C (1 - C). */
  @Test
  void onePairIsOneTossByHand() {
    assertThat(new ConcordancePower(.5, .05).standardError(.8, 2)).isCloseTo(.4, within(1e-15));
  }

  /**
   * Hanley and McNeil for equal groups. Where scores are exponential, the pairs of one person agree
   * with chance C/(2 - C) and 2C²/(1 + C).
   */
  @Property(tries = 100, seed = "42")
  void groupsOfEqualSizeGiveHanleysAndMcNeilsError(
      @ForAll @DoubleRange(min = .02, max = .98) double c,
      @ForAll @LongRange(min = 1, max = 5000) long pairs) {
    double with = pairs;
    double variance =
        (c * (1 - c) + (with - 1) * (c / (2 - c) + 2 * c * c / (1 + c) - 2 * c * c))
            / (with * with);
    assertThat(new ConcordancePower(.5, .05).standardError(c, 2 * pairs))
        .isCloseTo(Math.sqrt(variance), within(1e-12));
  }

  /** At 1/2 the error is that of the rank-sum test, but for the variance of single pairs. */
  @Test
  void nearChanceItPlansAsTheRankSumTestDoes() {
    assertThat(new ConcordancePower(.3, .05).people(.52, .9))
        .isCloseTo(new RankSumPower(.3, 0, .05).people(.04, .9), withinPercentage(.2));
  }

  @Property(tries = 100, seed = "42")
  void numberNeededHasThePowerAndDirectionsAreAlike(
      @ForAll @DoubleRange(min = .55, max = .95) double concordance,
      @ForAll @DoubleRange(min = .1, max = .9) double share,
      @ForAll @DoubleRange(min = .5, max = .99) double power) {
    ConcordancePower plan = new ConcordancePower(share, .05);
    long people = (long) Math.ceil(plan.people(concordance, power));
    assertThat(plan.power(people, concordance)).isGreaterThanOrEqualTo(power - 1e-9);
    double distance = (concordance - .5) / plan.standardError(concordance, people - 1);
    assertThat(distance).isLessThan(new WaldPower(.05).distance(power) + 1e-9);
    assertThat(new ConcordancePower(1 - share, .05).people(1 - concordance, power))
        .isCloseTo(plan.people(concordance, power), within(1e-6));
  }

  @Test
  void powerNoBetterThanChanceNeedsNobody() {
    assertThat(QUARTER.people(.6, .02)).isZero();
    assertThat(QUARTER.people(.4, .02)).isZero();
  }

  @Test
  void refusesWhatCannotBeTested() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ConcordancePower(0, .05))
        .withMessageContaining("eventShare");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ConcordancePower(.5, 1))
        .withMessageContaining("alpha");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QUARTER.people(.5, .9))
        .withMessageContaining("concordance");
    assertThatIllegalArgumentException().isThrownBy(() -> QUARTER.people(1, .9));
    assertThatIllegalArgumentException().isThrownBy(() -> QUARTER.people(.6, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> QUARTER.power(100, .5));
    assertThatIllegalArgumentException().isThrownBy(() -> QUARTER.power(0, .6));
    assertThatIllegalArgumentException().isThrownBy(() -> QUARTER.standardError(0, 100));
    assertThatIllegalArgumentException().isThrownBy(() -> QUARTER.standardError(.6, 0));
  }
}
