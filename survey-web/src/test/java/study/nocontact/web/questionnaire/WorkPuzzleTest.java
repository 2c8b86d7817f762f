package study.nocontact.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.altcha.altcha.Altcha;
import org.altcha.altcha.Altcha.Challenge;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import study.nocontact.web.platform.MapConfig;

class WorkPuzzleTest {

  private static final String MINE = "a".repeat(64);

  private final WorkPuzzle puzzle = new WorkPuzzle(MapConfig.study());

  @Test
  void isSolvedByItsNumberForItsCodeOnly() throws Exception {
    Challenge challenge = puzzle.of(MINE);
    int number = solve(challenge);
    String solution = solution(challenge, challenge.salt, number);

    assertThat(puzzle.isSolvedBy(solution, MINE)).isTrue();
    assertThat(puzzle.isSolvedBy(solution, "b".repeat(64))).isFalse();
    assertThat(puzzle.isSolvedBy(solution(challenge, challenge.salt, number + 1), MINE)).isFalse();
  }

  @Test
  void cannotBeGivenToAnotherCode() throws Exception {
    Challenge challenge = puzzle.of(MINE);
    String other = "b".repeat(64);
    String salt = challenge.salt.replace(MINE, other);

    assertThat(puzzle.isSolvedBy(solution(challenge, salt, solve(challenge)), other)).isFalse();
  }

  @Test
  void ofAnotherStudyIsNotAccepted() throws Exception {
    Challenge challenge =
        new WorkPuzzle(MapConfig.study("study.key", "another key that is long enough, too"))
            .of(MINE);

    assertThat(puzzle.isSolvedBy(solution(challenge, challenge.salt, solve(challenge)), MINE))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "e30=", "bnVsbA==", "eyJzYWx0IjoiYSJ9", "eyJzYWx0Ijo1fQ=="})
  void nothingElseSolvesIt(String text) {
    assertThat(puzzle.isSolvedBy(text, MINE)).isFalse();
  }

  @Test
  void anOversizedTextIsNotEvenRead() {
    assertThat(puzzle.isSolvedBy("A".repeat(100_000), MINE)).isFalse();
  }

  private static int solve(Challenge challenge) throws Exception {
    return Altcha.solveChallenge(
            challenge.challenge, challenge.salt, Altcha.Algorithm.SHA256, WorkPuzzle.HARDEST, 0)
        .number;
  }

  private static String solution(Challenge challenge, String salt, int number) {
    String json =
        """
        {"algorithm":"SHA-256","challenge":"%s","number":%d,"salt":"%s","signature":"%s"}\
        """
            .formatted(challenge.challenge, number, salt, challenge.signature);
    return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
