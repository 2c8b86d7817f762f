package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.dataset.Case;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.ElapsedTime;
import study.nocontact.analysis.instrument.ElapsedTime.Unit;

class CodedTest {

  private final Selection all = Selection.all(daysAgo(30, 20, 30, 10, 20), "");
  private final AtomicInteger calls = new AtomicInteger();
  private final Function<Report, Integer> days =
      report -> {
        calls.incrementAndGet();
        return report.code(SINCE_BREAKUP);
      };

  @Test
  void numbersValuesAsTheyAppearInTheSelection() {
    assertThat(Coded.of(all, "days", days).values()).containsExactly(30, 20, 10);
    Coded<Integer> last = Coded.of(all.at(i -> i >= 3), "days", days);
    assertThat(last.values()).containsExactly(10, 20);
    assertThat(last.codes()).containsExactly(0, 1);
    assertThat(last.value(1)).isEqualTo(20);
  }

  @Test
  void readsEachRowOnceAndOnlyThoseOfTheSelection() {
    Coded.of(all.at(i -> i < 2), "days", days);
    assertThat(calls).hasValue(2);
    Coded.of(all, "days", days);
    Coded.of(all, "days", days);
    assertThat(calls).hasValue(5);
  }

  @Test
  void valuesThatAgreeAfterMappingShareANumber() {
    Coded<Boolean> atLeast = Coded.of(all, "days", days).map(value -> value >= 20);
    assertThat(atLeast.values()).containsExactly(true, false);
    assertThat(atLeast.codes()).containsExactly(0, 0, 0, 1, 0);
  }

  @Test
  void numbersNumbers() {
    Coded<Double> coded = Coded.of(new double[] {1.5, 0, 1.5});
    assertThat(coded.values()).containsExactly(1.5, 0.);
    assertThat(coded.codes()).containsExactly(0, 1, 0);
  }

  private static CaseTable daysAgo(int... days) {
    CaseTable.Builder cases = new CaseTable.Builder();
    for (int each : days) {
      cases.add(Case.of(Answers.none().with(SINCE_BREAKUP, new ElapsedTime(each, Unit.DAYS))));
    }
    return cases.build();
  }
}
