package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.PROSPECTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_DECIDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SPACE_RESPECTED;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.Side;
import study.nocontact.analysis.instrument.Categories.YesNo;

class RoomForTheExTest {

  private static final Answers SILENT =
      Reports.ongoing(20).with(INITIATOR, Initiator.ME).with(SILENCE_DECIDER, Side.EX);
  private static final Answers LIMITED = SILENT.with(CONTACT_POLICY, ContactPolicy.IMPORTANT_ONLY);

  /** Log odds by which limited contact is respected more. */
  private static Reports world(long perGroup, double effect, long seed) {
    return new OrdinalWorld()
        .group(perGroup, SILENT, 0)
        .group(perGroup, LIMITED, effect)
        .scale(SPACE_RESPECTED, 1)
        .draw(seed);
  }

  private static Finding finding(Reports reports) {
    return Reports.judged(RoomForTheEx.CLAIM, reports.table());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void isSupportedWhereBothAreRespectedAlike(long seed) {
    assertThat(finding(world(1000, 0, seed)).verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void hasAGradeWhereLimitedContactIsRespectedMore() {
    Finding finding = finding(world(1000, .5, 1));

    assertThat(finding.verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(finding.grade()).isEqualTo("A");
    assertThat(finding(world(1000, 0, 1)).grade()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void isContradictedWhereLimitedContactIsRespectedMuchLess(long seed) {
    assertThat(finding(world(700, -1.3, seed)).verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void isInconclusiveAtTheMargin(long seed) {
    Finding finding = finding(world(1000, -.47, seed));

    assertThat(finding.verdict()).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(finding.fragile()).isFalse();
  }

  @Test
  void isFragileWhereThoseFollowedSayTheOpposite() {
    Reports reports = world(1500, .5, 1);
    for (int answer = 1; answer <= 5; answer++) {
      reports
          .add(20L * answer, SILENT.with(SPACE_RESPECTED, answer), PROSPECTIVE, YesNo.YES)
          .add(20L * (6 - answer), LIMITED.with(SPACE_RESPECTED, answer), PROSPECTIVE, YesNo.YES);
    }

    assertThat(finding(reports).fragile()).isTrue();
  }

  @Test
  void needs300InEachGroup() {
    Finding finding = finding(world(299, .3, 1));

    assertThat(RoomForTheEx.CLAIM.description().minimumN()).isEqualTo(300);
    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_ENOUGH_DATA);
    assertThat(finding.p()).isNull();
    assertThat(finding(world(300, .3, 1)).verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void comparesLimitedContactWithSilenceAmongThoseWhoLeft() {
    Finding finding =
        finding(
            new Reports()
                .add(160, LIMITED, SPACE_RESPECTED, 2)
                .add(240, LIMITED, SPACE_RESPECTED, 4)
                .add(200, SILENT, SPACE_RESPECTED, 2)
                .add(150, SILENT, SPACE_RESPECTED, 3)
                .add(50, SILENT.with(SILENCE_DECIDER, Side.ME), SPACE_RESPECTED, 3)
                .add(60, SILENT.with(INITIATOR, Initiator.EX), SPACE_RESPECTED, 5)
                .add(50, SILENT.with(CONTACT_POLICY, ContactPolicy.REGULAR), SPACE_RESPECTED, 5)
                .add(40, SILENT));

    assertThat(finding.flow())
        .extracting(FlowStep::reports)
        .containsExactly(950L, 950L, 890L, 840L, 800L);
    // Of 100 pairs 60 have 4 against 2 or 3, and 20 have 2 against 3.
    assertThat(finding.headline().value()).isCloseTo(.4, within(1e-12));
    assertThat(finding.sensitivity())
        .anySatisfy(
            check -> {
              assertThat(check.label()).startsWith("Without silences");
              assertThat(check.estimate().n()).isEqualTo(750);
            });
  }
}
