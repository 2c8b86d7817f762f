package study.nocontact.web.questionnaire;

import com.google.gson.JsonParser;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import org.altcha.altcha.Altcha;
import org.altcha.altcha.Altcha.Challenge;
import org.altcha.altcha.Altcha.ChallengeOptions;
import study.nocontact.web.platform.StudyConfiguration;

/**
 * A puzzle that costs a device about a second and a flood of reports a great many. It belongs to
 * one return code, under which one report is stored, so a solution that is used again gains nothing
 * and none has to be remembered.
 */
@Singleton
class WorkPuzzle {

  static final long HARDEST = 50_000;

  private static final int LONGEST_SOLUTION = 2048;
  private static final long SECONDS = 3600;
  private static final String FOR = "for";

  private final String key;

  @Inject
  WorkPuzzle(StudyConfiguration configuration) {
    key = HexFormat.of().formatHex(configuration.keyFor("work puzzle").getEncoded());
  }

  /** What a browser has to solve before this code's report is stored. */
  Challenge of(String codeHash) {
    try {
      return Altcha.createChallenge(
          new ChallengeOptions()
              .setAlgorithm(Altcha.Algorithm.SHA256)
              .setHmacKey(key)
              .setMaxNumber(HARDEST)
              .setSecureRandomNumber(true)
              .setExpiresInSeconds(SECONDS)
              .addParam(FOR, codeHash));
    } catch (Exception e) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", e);
    }
  }

  /** Whether a text is the solution of a puzzle of this code. */
  boolean isSolvedBy(String solution, String codeHash) {
    if (solution.isEmpty() || solution.length() > LONGEST_SOLUTION) {
      return false;
    }
    try {
      return codeHash.equals(Altcha.extractParams(salt(solution)).get(FOR))
          && Altcha.verifySolution(solution, key, true);
    } catch (Exception e) {
      // Whatever a stranger sent instead of a solution, it is none.
      return false;
    }
  }

  private static String salt(String solution) {
    byte[] json = Base64.getDecoder().decode(solution);
    return JsonParser.parseString(new String(json, StandardCharsets.UTF_8))
        .getAsJsonObject()
        .get("salt")
        .getAsString();
  }
}
