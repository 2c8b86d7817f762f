package study.nocontact.web.response;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Puts rows that come ordered by code together. */
final class WaveGroups {

  private final Consumer<List<StoredResponse>> reader;
  private final List<StoredResponse> group = new ArrayList<>();

  WaveGroups(Consumer<List<StoredResponse>> reader) {
    this.reader = reader;
  }

  void add(StoredResponse row) {
    if (!group.isEmpty() && !group.get(0).codeHash().equals(row.codeHash())) {
      end();
    }
    group.add(row);
  }

  void end() {
    if (!group.isEmpty()) {
      reader.accept(List.copyOf(group));
      group.clear();
    }
  }
}
