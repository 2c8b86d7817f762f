package study.nocontact.analysis.statistics;

import java.util.HashMap;
import java.util.Map;

/** Probabilities of how many people are drawn from some classes and of the sum of their scores. */
record DrawnSums(Map<Long, LongDoubleMap> byDrawn) {

  static DrawnSums none() {
    LongDoubleMap nothing = new LongDoubleMap();
    nothing.add(0, 1);
    return new DrawnSums(Map.of(0L, nothing));
  }

  long size() {
    return byDrawn.values().stream().mapToLong(LongDoubleMap::size).sum();
  }

  /** With one more class, as long as no more than {@code most} people are drawn. */
  DrawnSums plus(DrawnClass next, long most) {
    Map<Long, LongDoubleMap> sums = new HashMap<>();
    byDrawn.forEach(
        (drawn, before) -> {
          for (int i = 0; i < next.size() && drawn + next.first() + i <= most; i++) {
            long more = next.first() + i;
            double mass = next.masses()[i];
            LongDoubleMap after = sums.computeIfAbsent(drawn + more, key -> new LongDoubleMap());
            before.forEach(
                (sum, probability) -> after.add(sum + more * next.score(), probability * mass));
          }
        });
    return new DrawnSums(sums);
  }
}
