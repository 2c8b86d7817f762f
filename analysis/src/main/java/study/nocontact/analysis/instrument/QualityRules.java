package study.nocontact.analysis.instrument;

import static study.nocontact.analysis.instrument.SurveyInstrument.DIRECTED;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.SPEED_BAND;
import static study.nocontact.analysis.instrument.SurveyInstrument.USE_MY_ANSWERS;
import static study.nocontact.analysis.instrument.SurveyInstrument.WHOSE_DECISION;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import study.nocontact.analysis.instrument.Categories.Decision;
import study.nocontact.analysis.instrument.Categories.Directed;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.Categories.SpeedBand;
import study.nocontact.analysis.instrument.Categories.YesNo;

/**
 * The rules that set a report aside as careless: the participant asks for it, or at least {@value
 * #SIGNS_TO_QUARANTINE} signs of careless answering come together. An unanswered question is never
 * a sign. Quarantined reports are kept, and findings are published with and without them.
 */
public final class QualityRules {

  /** Changes whenever a rule changes; the rules of a version stay as they are. */
  public static final String VERSION = "1";

  private static final int SIGNS_TO_QUARANTINE = 2;

  /** Why a report may be careless. */
  public enum Reason {
    /** The participant says the answers should not be used; enough on its own. */
    NOT_TO_BE_USED(answers -> answers.is(USE_MY_ANSWERS, YesNo.NO)),
    /** The question that asks for one particular answer got another one. */
    DIRECTED_MISSED(
        answers -> answers.get(DIRECTED).filter(choice -> choice != Directed.A_LITTLE).isPresent()),
    /** Who ended it was answered differently when asked again. */
    CONTRADICTION(QualityRules::contradicted),
    /** The form was filled in faster than it can be read. */
    HURRIED(answers -> answers.is(SPEED_BAND, SpeedBand.HURRIED));

    private final Predicate<Answers> shown;

    Reason(Predicate<Answers> shown) {
      this.shown = shown;
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
    List<Reason> reasons =
        Arrays.stream(Reason.values()).filter(reason -> reason.shown.test(answers)).toList();
    boolean careless =
        reasons.contains(Reason.NOT_TO_BE_USED) || reasons.size() >= SIGNS_TO_QUARANTINE;
    return new Judgement(careless ? ReportState.QUARANTINED : ReportState.ACCEPTED, reasons);
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
