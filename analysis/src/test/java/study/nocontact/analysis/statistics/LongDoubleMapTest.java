package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LongDoubleMapTest {

  @Property(tries = 100, seed = "42")
  void addsUpPerKeyLikeATreeMap(
      @ForAll @Size(max = 60) long @LongRange(min = -20, max = 20) [] keys) {
    LongDoubleMap sums = new LongDoubleMap();
    Map<Long, Double> expected = new TreeMap<>();
    for (int i = 0; i < keys.length; i++) {
      sums.add(keys[i], i);
      if (i > 0) {
        expected.merge(keys[i], (double) i, Double::sum);
      }
    }
    Map<Long, Double> visited = new TreeMap<>();
    sums.forEach(visited::put);
    assertThat(visited).isEqualTo(expected);
    assertThat(sums.size()).isEqualTo(expected.size());
    assertThat(sums.sortedKeys())
        .containsExactly(expected.keySet().stream().mapToLong(key -> key).toArray());
    expected.forEach((key, sum) -> assertThat(sums.get(key)).isEqualTo(sum));
  }

  @Test
  void nothingIsAddedByZero() {
    LongDoubleMap sums = new LongDoubleMap();
    sums.add(7, 0);
    assertThat(sums.size()).isZero();
    assertThat(sums.get(7)).isZero();
    sums.forEach((key, sum) -> assertThat(sum).isPositive());
  }
}
