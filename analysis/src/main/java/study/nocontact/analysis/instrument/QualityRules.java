package study.nocontact.analysis.instrument;

import static study.nocontact.analysis.instrument.SurveyInstrument.DIRECTED;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.SPEED_BAND;
import static study.nocontact.analysis.instrument.SurveyInstrument.USE_MY_ANSWERS;
import static study.nocontact.analysis.instrument.SurveyInstrument.WHOSE_DECISION;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import study.nocontact.analysis.instrument.Categories.Decision;
import study.nocontact.analysis.instrument.Categories.Directed;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.Categories.SpeedBand;
import study.nocontact.analysis.instrument.Categories.YesNo;

/**
 * The rules that set a report aside as careless: one reason that is enough on its own, or at least
 * {@value #SIGNS_TO_QUARANTINE} signs of careless answering together. An unanswered question is
 * never a sign. Quarantined reports are kept, and findings are published with and without them.
 */
public final class QualityRules {

  /** Changes whenever a rule changes; the rules of a version stay as they are. */
  public static final String VERSION = "2";

  /**
   * A report with fewer answers is not compared with others: people who skip most questions can
   * easily tell the same.
   */
  public static final int FEWEST_ANSWERS_TO_COMPARE = 20;

  private static final int SIGNS_TO_QUARANTINE = 2;

  /** Why a report may be careless. */
  public enum Reason {
    NOT_TO_BE_USED(true, "The participant says the answers should not be used."),
    REPEATED(
        true,
        "Another report gave the same answers to all questions, at least "
            + FEWEST_ANSWERS_TO_COMPARE
            + " of them."),
    HIDDEN_FIELD(true, "A field that people are not shown was filled in."),
    DIRECTED_MISSED(false, "The question that asks for one particular answer got another one."),
    CONTRADICTION(false, "Who ended it was answered differently when asked again."),
    HURRIED(false, "The form was filled in faster than it can be read.");

    private final boolean enough;
    private final String rule;

    Reason(boolean enough, String rule) {
      this.enough = enough;
      this.rule = rule;
    }
  }

  /**
   * What the rules say of a report.
   *
   * @param state accepted or quarantined
   * @param reasons everything that speaks against the report, even if it is accepted
   */
  public record Judgement(ReportState state, List<Reason> reasons) {

    /** Keeps its own copy. */
    public Judgement {
      reasons = List.copyOf(reasons);
    }
  }

  private QualityRules() {}

  /** Applies the rules to the answers of a report, the recorded speed among them. */
  public static Judgement judge(Answers answers) {
    return judge(answers, Set.of());
  }

  /**
   * Applies the rules.
   *
   * @param answers the answers of a report, the recorded speed among them
   * @param observed what was seen of the report besides its answers
   */
  public static Judgement judge(Answers answers, Set<Reason> observed) {
    return of(
        Arrays.stream(Reason.values())
            .filter(reason -> observed.contains(reason) || isShown(reason, answers))
            .toList());
  }

  /** The judgement if one more reason speaks against the report. */
  public static Judgement judge(Judgement before, Reason more) {
    return of(
        Arrays.stream(Reason.values())
            .filter(reason -> reason == more || before.reasons().contains(reason))
            .toList());
  }

  /** The rules in words, for the registration. */
  public static List<String> inWords() {
    return Arrays.stream(Reason.values())
        .map(reason -> reason.rule + (reason.enough ? " Enough alone." : " Two such signs count."))
        .toList();
  }

  private static Judgement of(List<Reason> reasons) {
    boolean careless =
        reasons.size() >= SIGNS_TO_QUARANTINE || reasons.stream().anyMatch(r -> r.enough);
    return new Judgement(careless ? ReportState.QUARANTINED : ReportState.ACCEPTED, reasons);
  }

  private static boolean isShown(Reason reason, Answers answers) {
    return switch (reason) {
      case NOT_TO_BE_USED -> answers.is(USE_MY_ANSWERS, YesNo.NO);
      case DIRECTED_MISSED ->
          answers.get(DIRECTED).filter(choice -> choice != Directed.A_LITTLE).isPresent();
      case CONTRADICTION -> contradicted(answers);
      case HURRIED -> answers.is(SPEED_BAND, SpeedBand.HURRIED);
      case REPEATED, HIDDEN_FIELD -> false;
    };
  }

  private static boolean contradicted(Answers answers) {
    Optional<Decision> expected = answers.get(INITIATOR).flatMap(QualityRules::sameDecision);
    return expected.isPresent()
        && answers
            .get(WHOSE_DECISION)
            .filter(given -> given != Decision.CANNOT_SAY && given != expected.get())
            .isPresent();
  }

  private static Optional<Decision> sameDecision(Initiator initiator) {
    return switch (initiator) {
      case ME -> Optional.of(Decision.MINE);
      case EX -> Optional.of(Decision.THEIRS);
      case BOTH -> Optional.of(Decision.OURS);
      case NOT_SAID -> Optional.empty();
    };
  }
}
