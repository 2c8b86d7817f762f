package study.nocontact.analysis.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import study.nocontact.analysis.dataset.CaseTable;

/** What a function says of the reports of a table; each row is read once, when first asked for. */
final class Reading<T> {

  private static final int UNREAD = 0;

  private final Function<Report, T> function;

  /** By row, one more than the number of the value. */
  private final int[] codes;

  private final Map<T, Integer> numbers = new HashMap<>();
  private final List<T> values = new ArrayList<>();

  private Reading(CaseTable cases, Function<Report, T> function) {
    this.function = function;
    codes = new int[cases.rows()];
  }

  /** Kept with the table under a key that stands for the function. */
  static <T> Reading<T> of(CaseTable cases, Object key, Function<Report, T> function) {
    return cases.derived(key, () -> new Reading<>(cases, function));
  }

  /** The values of a selection, numbered as they appear in it, however often others read. */
  synchronized Coded<T> of(Selection selection) {
    int[] found = new int[selection.size()];
    for (int i = 0; i < found.length; i++) {
      int row = selection.row(i);
      if (codes[row] == UNREAD) {
        codes[row] = 1 + number(function.apply(selection.report(i)));
      }
      found[i] = codes[row] - 1;
    }
    return numbered(found);
  }

  private int number(T value) {
    Integer known = numbers.putIfAbsent(value, values.size());
    if (known != null) {
      return known;
    }
    values.add(value);
    return values.size() - 1;
  }

  private Coded<T> numbered(int[] found) {
    int[] number = new int[values.size()];
    List<T> appeared = new ArrayList<>();
    for (int i = 0; i < found.length; i++) {
      int value = found[i];
      if (number[value] == 0) {
        appeared.add(values.get(value));
        number[value] = appeared.size();
      }
      found[i] = number[value] - 1;
    }
    return new Coded<>(found, appeared);
  }
}
