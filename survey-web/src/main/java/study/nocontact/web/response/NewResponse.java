package study.nocontact.web.response;

import java.util.Objects;

/**
 * A report to be stored.
 *
 * @param instrumentVersion version of the instrument that was answered
 * @param wave 1 for the first report under a return code, then 2, 3 ...
 * @param period number of the newest release when the report came, 0 before the first
 * @param answers the answers as one JSON document
 * @param codeHash keyed hash of the return code, 64 hexadecimal signs
 */
public record NewResponse(
    String instrumentVersion,
    int wave,
    int period,
    ResponseState state,
    String answers,
    String codeHash) {

  public static final int FIRST_WAVE = 1;

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
