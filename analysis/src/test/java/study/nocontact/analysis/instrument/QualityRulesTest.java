package study.nocontact.analysis.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static study.nocontact.analysis.instrument.SurveyInstrument.DIRECTED;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.SPEED_BAND;
import static study.nocontact.analysis.instrument.SurveyInstrument.USE_MY_ANSWERS;
import static study.nocontact.analysis.instrument.SurveyInstrument.WHOSE_DECISION;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import study.nocontact.analysis.instrument.Categories.Decision;
import study.nocontact.analysis.instrument.Categories.Directed;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.Categories.SpeedBand;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.QualityRules.Judgement;
import study.nocontact.analysis.instrument.QualityRules.Reason;

class QualityRulesTest {

  private static final Answers CAREFUL =
      Answers.none()
          .with(INITIATOR, Initiator.ME)
          .with(WHOSE_DECISION, Decision.MINE)
          .with(DIRECTED, Directed.A_LITTLE)
          .with(USE_MY_ANSWERS, YesNo.YES)
          .with(SPEED_BAND, SpeedBand.USUAL);

  @Test
  void acceptsCarefulAndUnansweredReportsWithoutReasons() {
    Judgement spotless = new Judgement(ReportState.ACCEPTED, List.of());

    assertThat(QualityRules.judge(CAREFUL)).isEqualTo(spotless);
    assertThat(QualityRules.judge(Answers.none())).isEqualTo(spotless);
  }

  @Test
  void quarantinesWhateverTheParticipantDoesNotWantUsed() {
    assertThat(QualityRules.judge(CAREFUL.with(USE_MY_ANSWERS, YesNo.NO)))
        .isEqualTo(new Judgement(ReportState.QUARANTINED, List.of(Reason.NOT_TO_BE_USED)));
  }

  @Test
  void acceptsOneSignAlone() {
    assertThat(QualityRules.judge(CAREFUL.with(SPEED_BAND, SpeedBand.HURRIED)))
        .isEqualTo(new Judgement(ReportState.ACCEPTED, List.of(Reason.HURRIED)));
    assertThat(QualityRules.judge(CAREFUL.with(WHOSE_DECISION, Decision.THEIRS)))
        .isEqualTo(new Judgement(ReportState.ACCEPTED, List.of(Reason.CONTRADICTION)));
  }

  @ParameterizedTest
  @EnumSource(names = "A_LITTLE", mode = EnumSource.Mode.EXCLUDE)
  void seesAnyOtherAnswerToTheDirectedQuestion(Directed answer) {
    assertThat(QualityRules.judge(CAREFUL.with(DIRECTED, answer)))
        .isEqualTo(new Judgement(ReportState.ACCEPTED, List.of(Reason.DIRECTED_MISSED)));
  }

  @Test
  void quarantinesEveryPairOfSigns() {
    Answers missed = CAREFUL.with(DIRECTED, Directed.A_LOT);
    Answers contradicted = CAREFUL.with(WHOSE_DECISION, Decision.OURS);

    assertThat(
            List.of(
                missed.with(WHOSE_DECISION, Decision.OURS),
                missed.with(SPEED_BAND, SpeedBand.HURRIED),
                contradicted.with(SPEED_BAND, SpeedBand.HURRIED)))
        .extracting(QualityRules::judge)
        .allMatch(
            judgement ->
                judgement.state() == ReportState.QUARANTINED && judgement.reasons().size() == 2);
  }

  @ParameterizedTest
  @EnumSource(names = {"REPEATED", "HIDDEN_FIELD"})
  void quarantinesWhatWasSeenBesidesTheAnswers(Reason seen) {
    Judgement expected = new Judgement(ReportState.QUARANTINED, List.of(seen));

    assertThat(QualityRules.judge(CAREFUL, Set.of(seen))).isEqualTo(expected);
    assertThat(QualityRules.judge(QualityRules.judge(CAREFUL), seen)).isEqualTo(expected);
  }

  @Test
  void oneMoreReasonIsAddedToThoseBefore() {
    Judgement hurried = QualityRules.judge(CAREFUL.with(SPEED_BAND, SpeedBand.HURRIED));

    assertThat(QualityRules.judge(hurried, Reason.REPEATED).reasons())
        .containsExactly(Reason.REPEATED, Reason.HURRIED);
  }

  /** Whoever changes this must change the version, and the registration with it. */
  @Test
  void theRulesOfThisVersionStayAsTheyAre() {
    assertThat(QualityRules.VERSION).isEqualTo("2");
    assertThat(String.join("\n", QualityRules.inWords()))
        .isEqualTo(
            """
            The participant says the answers should not be used. Enough alone.
            Another report gave the same answers to all questions, at least 20 of them. Enough alone.
            A field that people are not shown was filled in. Enough alone.
            The question that asks for one particular answer got another one. Two such signs count.
            Who ended it was answered differently when asked again. Two such signs count.
            The form was filled in faster than it can be read. Two such signs count.\
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "ME, MINE, false",
    "ME, THEIRS, true",
    "ME, OURS, true",
    "ME, CANNOT_SAY, false",
    "EX, MINE, true",
    "EX, THEIRS, false",
    "EX, OURS, true",
    "EX, CANNOT_SAY, false",
    "BOTH, MINE, true",
    "BOTH, THEIRS, true",
    "BOTH, OURS, false",
    "BOTH, CANNOT_SAY, false",
    "NOT_SAID, MINE, false",
    "NOT_SAID, THEIRS, false",
    "NOT_SAID, OURS, false",
    "NOT_SAID, CANNOT_SAY, false"
  })
  void comparesWhoEndedItWithWhoseDecisionItWas(
      Initiator initiator, Decision decision, boolean contradicts) {
    Answers answers = CAREFUL.with(INITIATOR, initiator).with(WHOSE_DECISION, decision);

    assertThat(QualityRules.judge(answers).reasons().contains(Reason.CONTRADICTION))
        .isEqualTo(contradicts);
  }
}
