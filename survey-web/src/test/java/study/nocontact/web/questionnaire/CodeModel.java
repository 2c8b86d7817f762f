package study.nocontact.web.questionnaire;

import java.util.ArrayList;
import java.util.List;

/** What a code must do, as simply as it can be said: the reports kept, each only a number. */
final class CodeModel {

  static final String SAVED = "saved";
  static final String FIRST_WAS_KEPT = "first was kept";
  static final String GONE = "gone";

  private final List<Integer> kept = new ArrayList<>();
  private boolean deleted;

  String handIn(int wave, int report) {
    if (deleted || wave > kept.size() + 1) {
      return GONE;
    }
    if (wave == kept.size() + 1) {
      kept.add(report);
    }
    return kept.get(wave - 1) == report ? SAVED : FIRST_WAS_KEPT;
  }

  void delete() {
    deleted |= !kept.isEmpty();
    kept.clear();
  }

  List<Integer> kept() {
    return kept;
  }
}
