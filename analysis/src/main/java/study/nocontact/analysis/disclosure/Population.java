package study.nocontact.analysis.disclosure;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Item;

/**
 * Who is counted in a table.
 *
 * @param words who, in words
 * @param conditions the same as conditions "variable=group", all of which hold; a population lies
 *     within another one if it has all conditions of that one
 * @param items the items that decide who is counted
 * @param counted whether a row is counted
 */
public record Population(
    String words,
    List<String> conditions,
    Set<Item<?>> items,
    BiPredicate<CaseTable, Integer> counted) {

  /** Keeps its own copies. */
  public Population {
    conditions = List.copyOf(conditions);
    items = Set.copyOf(items);
  }
}
