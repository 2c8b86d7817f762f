package study.nocontact.web.response;

import java.util.Objects;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.AnswersDocument;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.QualityRules;
import study.nocontact.analysis.instrument.SurveyInstrument;

/**
 * A report to be stored.
 *
 * @param instrumentVersion version of the instrument that was answered
 * @param wave 1 for the first report under a return code, then 2, 3 ...
 * @param period number of the newest release when the report came, 0 before the first
 * @param answers the answers as one JSON document
 * @param codeHash keyed hash of the return code, 64 hexadecimal signs
 * @param readable whether whoever holds the code may read the answers; counts at the first wave
 */
public record NewResponse(
    String instrumentVersion,
    int wave,
    int period,
    ReportState state,
    String answers,
    String codeHash,
    boolean readable) {

  public static final int FIRST_WAVE = 1;

  /**
   * A complete first report, accepted or quarantined by the rules.
   *
   * @param recorded valid answers and what was recorded about the report
   */
  public static NewResponse first(Answers recorded, int period, String codeHash, boolean readable) {
    return of(recorded, FIRST_WAVE, period, codeHash, readable);
  }

  /**
   * A later report under the same code.
   *
   * @param wave 2, 3 ...
   */
  public static NewResponse later(Answers answers, int wave, int period, String codeHash) {
    return of(answers, wave, period, codeHash, false);
  }

  private static NewResponse of(
      Answers answers, int wave, int period, String codeHash, boolean readable) {
    return new NewResponse(
        SurveyInstrument.VERSION,
        wave,
        period,
        QualityRules.judge(answers).state(),
        AnswersDocument.write(answers),
        codeHash,
        readable);
  }

  public NewResponse {
    Objects.requireNonNull(instrumentVersion);
    Objects.requireNonNull(state);
    Objects.requireNonNull(answers);
    if (wave < FIRST_WAVE || wave > Short.MAX_VALUE || period < 0) {
      throw new IllegalArgumentException("wave " + wave + ", period " + period);
    }
    if (!codeHash.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("The code's hash must be 64 hexadecimal signs");
    }
  }
}
