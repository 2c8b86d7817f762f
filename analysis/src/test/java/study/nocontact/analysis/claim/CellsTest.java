package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CellsTest {

  @Property(tries = 200)
  void reportsShareACellWhenTheyAgreeInAllNumbers(
      @ForAll @Size(max = 60) List<@IntRange(max = 3) Integer> one,
      @ForAll @Size(value = 60) List<@IntRange(max = 900_000_000) Integer> others) {
    int[] first = array(one);
    int[] second = Arrays.copyOf(array(others), first.length);
    Cells cells = Cells.of(first, second);
    for (int i = 0; i < first.length; i++) {
      for (int j = 0; j < i; j++) {
        boolean agree = first[i] == first[j] && second[i] == second[j];
        assertThat(cells.number()[i] == cells.number()[j]).isEqualTo(agree);
      }
    }
  }

  @Property(tries = 100)
  void cellsAreNumberedAsTheyAppear(@ForAll List<@IntRange(max = 20_000) Integer> codes) {
    int[] of = array(codes);
    Cells cells = Cells.of(of);
    List<Integer> appeared = new ArrayList<>();
    for (int code : of) {
      if (!appeared.contains(code)) {
        appeared.add(code);
      }
    }
    assertThat(Arrays.stream(cells.first()).map(i -> of[i]).boxed().toList()).isEqualTo(appeared);
    assertThat(Arrays.stream(cells.number()).mapToObj(appeared::get).toList()).isEqualTo(codes);
  }

  @Property(tries = 50)
  void sumsAddUpWhatTheReportsOfACellHave(
      @ForAll @Size(min = 1, max = 50) List<@IntRange(max = 4) Integer> codes) {
    Cells cells = Cells.of(array(codes));
    long[] sums = cells.sums(i -> 1L + i);
    long all = (long) codes.size() * (codes.size() + 1) / 2;
    assertThat(Arrays.stream(sums).sum()).isEqualTo(all);
    assertThat(sums[0]).isEqualTo(sumOfIndices(codes, codes.get(0)));
  }

  private static long sumOfIndices(List<Integer> codes, int code) {
    long sum = 0;
    for (int i = 0; i < codes.size(); i++) {
      sum += codes.get(i) == code ? 1 + i : 0;
    }
    return sum;
  }

  private static int[] array(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).toArray();
  }
}
