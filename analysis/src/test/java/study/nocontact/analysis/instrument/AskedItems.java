package study.nocontact.analysis.instrument;

import java.util.List;

/** The items that stand on a page, as opposed to what is recorded about a report. */
final class AskedItems {

  private AskedItems() {}

  static List<Item<?>> all() {
    return SurveyInstrument.ITEMS.stream().filter(item -> item.topic().isPresent()).toList();
  }
}
