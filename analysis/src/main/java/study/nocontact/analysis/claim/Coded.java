package study.nocontact.analysis.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * What a function says of each report of a selection, as the number of the value.
 *
 * @param codes number of the value, by index in the selection
 * @param values the distinct values, as they appear
 */
record Coded<T>(int[] codes, List<T> values) {

  /**
   * Reads a selection; equal keys stand for equal functions, whose values are kept with the table.
   */
  static <T> Coded<T> of(Selection selection, Object key, Function<Report, T> function) {
    return Reading.of(selection.cases(), key, function).of(selection);
  }

  /** Numbers by index. */
  static Coded<Double> of(double[] numbers) {
    Map<Double, Integer> known = new HashMap<>();
    int[] codes = new int[numbers.length];
    List<Double> values = new ArrayList<>();
    for (int i = 0; i < codes.length; i++) {
      Integer code = known.putIfAbsent(numbers[i], values.size());
      codes[i] = code == null ? values.size() : code;
      if (code == null) {
        values.add(numbers[i]);
      }
    }
    return new Coded<>(codes, values);
  }

  /** What another function says of the values; those that agree then share a number. */
  <S> Coded<S> map(Function<T, S> function) {
    Map<S, Integer> numbers = new HashMap<>();
    List<S> mapped = new ArrayList<>();
    int[] number = new int[values.size()];
    for (int each = 0; each < number.length; each++) {
      S value = function.apply(values.get(each));
      Integer known = numbers.putIfAbsent(value, mapped.size());
      number[each] = known == null ? mapped.size() : known;
      if (known == null) {
        mapped.add(value);
      }
    }
    return new Coded<>(IntStream.of(codes).map(each -> number[each]).toArray(), mapped);
  }

  T value(int index) {
    return values.get(codes[index]);
  }
}
