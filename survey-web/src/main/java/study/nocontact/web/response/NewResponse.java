package study.nocontact.web.response;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.AnswersDocument;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.QualityRules;
import study.nocontact.analysis.instrument.QualityRules.Judgement;
import study.nocontact.analysis.instrument.QualityRules.Reason;
import study.nocontact.analysis.instrument.SurveyInstrument;

/**
 * A report to be stored.
 *
 * @param instrumentVersion version of the instrument that was answered
 * @param wave 1 for the first report under a return code, then 2, 3 ...
 * @param period number of the newest release when the report came, 0 before the first
 * @param quality what the rules say of it
 * @param answers the answers as one JSON document
 * @param compared what no other report may repeat, or an empty text
 * @param codeHash keyed hash of the return code, 64 hexadecimal signs
 * @param readable whether whoever holds the code may read the answers; counts at the first wave
 */
public record NewResponse(
    String instrumentVersion,
    int wave,
    int period,
    Judgement quality,
    String answers,
    String compared,
    String codeHash,
    boolean readable) {

  public static final int FIRST_WAVE = 1;

  /**
   * A complete first report, accepted or quarantined by the rules.
   *
   * @param answers valid answers and what was recorded about the report
   * @param observed what was seen of it besides
   */
  public static NewResponse first(
      Answers answers, Set<Reason> observed, int period, String codeHash, boolean readable) {
    return new NewResponse(
        SurveyInstrument.VERSION,
        FIRST_WAVE,
        period,
        QualityRules.judge(answers, observed),
        AnswersDocument.write(answers),
        compared(answers),
        codeHash,
        readable);
  }

  /**
   * A later report under the same code.
   *
   * @param wave 2, 3 ...
   */
  public static NewResponse later(Answers answers, int wave, int period, String codeHash) {
    return new NewResponse(
        SurveyInstrument.VERSION,
        wave,
        period,
        QualityRules.judge(answers),
        AnswersDocument.write(answers),
        "",
        codeHash,
        false);
  }

  /** The same report, known to repeat another. */
  NewResponse repeating() {
    return new NewResponse(
        instrumentVersion,
        wave,
        period,
        QualityRules.judge(quality, Reason.REPEATED),
        answers,
        "",
        codeHash,
        readable);
  }

  /** All answers that were given; how long they took may differ. */
  private static String compared(Answers answers) {
    List<Item<?>> asked =
        answers.items().stream().filter(item -> item.topic().isPresent()).toList();
    return asked.size() < QualityRules.FEWEST_ANSWERS_TO_COMPARE
        ? ""
        : AnswersDocument.write(answers.only(asked));
  }

  public NewResponse {
    Objects.requireNonNull(instrumentVersion);
    Objects.requireNonNull(quality);
    Objects.requireNonNull(answers);
    Objects.requireNonNull(compared);
    if (wave < FIRST_WAVE || wave > Short.MAX_VALUE || period < 0) {
      throw new IllegalArgumentException("wave " + wave + ", period " + period);
    }
    if (!codeHash.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("The code's hash must be 64 hexadecimal signs");
    }
  }
}
