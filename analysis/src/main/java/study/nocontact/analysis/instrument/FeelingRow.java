package study.nocontact.analysis.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A feeling asked about for the first week or two, for today, or for both: one row of a grid.
 *
 * @param feeling what the variable names of both items begin with
 * @param first the item about the first week or two
 * @param now the item about today
 */
public record FeelingRow(String feeling, Optional<Item<?>> first, Optional<Item<?>> now) {

  private static final String FIRST = "_first";
  private static final String NOW = "_now";

  /**
   * The items of a page as rows, in their order.
   *
   * @throws IllegalArgumentException if an item is about neither time
   */
  public static List<FeelingRow> of(List<Item<?>> items) {
    List<FeelingRow> rows = new ArrayList<>();
    for (String feeling : items.stream().map(FeelingRow::feeling).distinct().toList()) {
      rows.add(new FeelingRow(feeling, named(feeling + FIRST, items), named(feeling + NOW, items)));
    }
    return rows;
  }

  private static String feeling(Item<?> item) {
    String variable = item.variable();
    if (variable.endsWith(FIRST)) {
      return variable.substring(0, variable.length() - FIRST.length());
    }
    if (variable.endsWith(NOW)) {
      return variable.substring(0, variable.length() - NOW.length());
    }
    throw new IllegalArgumentException(variable + " is not asked for then or now");
  }

  private static Optional<Item<?>> named(String variable, List<Item<?>> items) {
    return items.stream().filter(item -> item.variable().equals(variable)).findFirst();
  }
}
