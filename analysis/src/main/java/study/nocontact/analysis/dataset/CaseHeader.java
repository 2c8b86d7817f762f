package study.nocontact.analysis.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import study.nocontact.analysis.instrument.Condition;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.SurveyInstrument;

/** The first line of a CSV file of reports: which item or count each column holds. */
final class CaseHeader {

  /** The column that says how many reports a row stands for. */
  static final String COUNT = "count";

  private final List<String> names;
  private final List<Item<?>> items;

  private CaseHeader(List<String> names, List<Item<?>> items) {
    this.names = names;
    this.items = items;
  }

  static CaseHeader of(List<String> names, Set<Item<?>> needed) throws CsvFormatException {
    Set<String> seen = new HashSet<>();
    List<Item<?>> items = new ArrayList<>();
    for (String name : names) {
      if (!seen.add(name)) {
        throw new CsvFormatException("line 1: the column " + name + " is there twice");
      }
      items.add(name.equals(COUNT) ? null : item(name));
    }
    List<Item<?>> missing = needed.stream().filter(item -> !items.contains(item)).toList();
    if (!missing.isEmpty()) {
      throw new CsvFormatException("line 1: missing " + list(missing) + ", which the claims need");
    }
    for (Item<?> item : SurveyInstrument.ITEMS) {
      refuseWithout(items, item);
    }
    return new CaseHeader(List.copyOf(names), items);
  }

  int size() {
    return names.size();
  }

  String name(int column) {
    return names.get(column);
  }

  /** The item of a column, {@code null} for the column of counts. */
  Item<?> item(int column) {
    return items.get(column);
  }

  boolean has(Item<?> item) {
    return items.contains(item);
  }

  /** Who is asked a question shows in other columns; without them a row cannot be checked. */
  private static void refuseWithout(List<Item<?>> items, Item<?> item) throws CsvFormatException {
    List<Item<?>> missing =
        items.contains(item)
            ? filters(item.universe()).stream().filter(filter -> !items.contains(filter)).toList()
            : List.of();
    if (!missing.isEmpty()) {
      throw new CsvFormatException(
          "line 1: missing " + list(missing) + ", which says who is asked " + item.variable());
    }
  }

  private static Set<Item<?>> filters(Condition condition) {
    if (condition instanceof Condition.OneOf<?> choice) {
      return Set.of(choice.item());
    }
    if (condition instanceof Condition.AtLeastDays amount) {
      return Set.of(amount.item());
    }
    if (condition instanceof Condition.All all) {
      return filters(all.parts());
    }
    return condition instanceof Condition.Any any ? filters(any.parts()) : Set.of();
  }

  private static Set<Item<?>> filters(List<Condition> parts) {
    return parts.stream().flatMap(part -> filters(part).stream()).collect(Collectors.toSet());
  }

  private static Item<?> item(String name) throws CsvFormatException {
    try {
      return SurveyInstrument.item(name);
    } catch (IllegalArgumentException e) {
      throw new CsvFormatException(
          "line 1: the codebook has no column \"" + name + "\"; remove or rename it");
    }
  }

  private static String list(List<Item<?>> items) {
    String names =
        SurveyInstrument.ITEMS.stream()
            .filter(items::contains)
            .map(Item::variable)
            .collect(Collectors.joining(", "));
    return (items.size() == 1 ? "the column " : "the columns ") + names;
  }
}
