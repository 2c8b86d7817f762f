package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowerTest {

  @TestFactory
  Stream<DynamicTest> agreesWithR() {
    ProportionDifferencePower difference = new ProportionDifferencePower(0.3, 0.4, 0.05);
    BinomialPower binomial = new BinomialPower(0.9, 0.025);
    double error = new EquivalencePower(-0.1, 0.1, 0.05).standardErrorNeeded(0, 0.9);
    return Golden.of("G24")
        .put("power.prop.n200.p.3.vs.4.strict", difference.power(200))
        .put("n.prop.p.3.vs.4.power.9", difference.peoplePerGroup(0.9))
        .put("binom.crit.greater.n400.p0.9.a.025", binomial.criticalValue(400))
        .put("binom.power.greater.n400.p.94", binomial.power(400, 0.94))
        .put(
            "schoenfeld.events.hr.7.a.05.p.9.alloc.5",
            new LogRankEvents(0.5, 0.05).needed(0.7, 0.9))
        .put("tost.rd.n.per.group.p.3.margin.1.power.9", 2 * 0.3 * 0.7 / (error * error))
        .tests();
  }

  @Test
  void noCountOfFewTrialsMayReject() {
    assertThat(new BinomialPower(0.9, 0.025).criticalValue(5)).isEqualTo(6);
    assertThat(new BinomialPower(0.9, 0.025).power(5, 0.99)).isZero();
  }

  @Test
  void groupsOrderDoesNotMatter() {
    assertThat(new ProportionDifferencePower(0.4, 0.3, 0.05).power(200))
        .isCloseTo(new ProportionDifferencePower(0.3, 0.4, 0.05).power(200), within(1e-15));
  }

  @Test
  void inverseHazardRatioNeedsAsManyEvents() {
    LogRankEvents events = new LogRankEvents(0.3, 0.05);
    assertThat(events.needed(1.25, 0.8)).isCloseTo(events.needed(0.8, 0.8), within(1e-9));
    assertThatIllegalArgumentException().isThrownBy(() -> events.needed(1, 0.8));
  }

  @Test
  void powerNoBetterThanChanceNeedsNobody() {
    assertThat(new LogRankEvents(0.5, 0.05).needed(0.8, 0.01)).isZero();
    assertThat(new ProportionDifferencePower(0.3, 0.4, 0.05).peoplePerGroup(0.01)).isZero();
  }

  @Test
  void eventsNeededHaveThePowerWanted() {
    LogRankEvents events = new LogRankEvents(0.3, 0.05);
    long needed = (long) Math.ceil(events.needed(0.8, 0.9));
    assertThat(events.power(needed, 0.8)).isBetween(0.9, 0.9005);
    assertThat(events.power(needed, 1.25)).isCloseTo(events.power(needed, 0.8), within(1e-12));
    assertThatIllegalArgumentException().isThrownBy(() -> events.power(0, 0.8));
    assertThatIllegalArgumentException().isThrownBy(() -> events.power(10, 1));
  }

  /** R 4.2.2, by enumeration: the power reaches .90 first at 263, for good at 274. */
  @Test
  void trialsNeededAreThoseAfterTheLastFall() {
    BinomialPower half = new BinomialPower(0.5, 0.025);
    assertThat(half.power(263, 0.6)).isGreaterThan(0.9);
    assertThat(half.power(273, 0.6)).isLessThan(0.9);
    assertThat(half.trialsNeeded(0.6, 0.9)).isEqualTo(274);
  }

  /** R 4.2.2, by enumeration up to 3,000; reached first at 258, 422 and 492. */
  @ParameterizedTest
  @CsvSource({"0.95, 0.985, 285", "0.05, 0.09, 447", "0.9, 0.94, 526"})
  void trialsNeededAgreeWithEnumeration(double p0, double p, long needed) {
    assertThat(new BinomialPower(p0, 0.025).trialsNeeded(p, 0.9)).isEqualTo(needed);
  }

  @Test
  void noNumberOfTrialsShowsWhatIsNotSo() {
    BinomialPower half = new BinomialPower(0.5, 0.025);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> half.trialsNeeded(0.5, 0.9))
        .withMessageContaining("no number of trials");
    assertThatIllegalArgumentException().isThrownBy(() -> half.trialsNeeded(0.6, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> half.trialsNeeded(0.5 + 1e-7, 0.9))
        .withMessageContaining("more than");
  }
}
