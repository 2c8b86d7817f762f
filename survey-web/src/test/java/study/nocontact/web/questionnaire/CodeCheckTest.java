package study.nocontact.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class CodeCheckTest {

  @RepeatedTest(20)
  void asksForOneSignOfEachHalfAndKnowsIt(RepetitionInfo run) {
    ReturnCode code = ReturnCode.random(new Random(run.getCurrentRepetition()));
    CodeCheck check = new CodeCheck(code);

    List<Integer> places = check.places();

    assertThat(places.get(0)).isBetween(0, 8);
    assertThat(places.get(1)).isBetween(9, 17);
    for (int place : places) {
      String right = code.signs().substring(place, place + 1);
      assertThat(check.isRight(place, " " + right.toLowerCase(Locale.ROOT))).isTrue();
      assertThat(check.isRight(place, right.equals("2") ? "3" : "2")).isFalse();
      assertThat(check.isRight(place, code.signs())).isFalse();
      assertThat(check.isRight(place, "")).isFalse();
    }
  }

  @RepeatedTest(5)
  void asksForTheSameSignsEveryTime(RepetitionInfo run) {
    ReturnCode code = ReturnCode.random(new Random(run.getCurrentRepetition()));

    assertThat(new CodeCheck(code).places())
        .isEqualTo(new CodeCheck(new ReturnCode(code.signs())).places());
  }
}
