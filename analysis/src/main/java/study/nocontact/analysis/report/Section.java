package study.nocontact.analysis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of the report: words, then plots and tables.
 *
 * @param id its anchor
 * @param title its heading
 * @param paragraphs words
 * @param exhibits plots and tables
 * @param parts sections below it
 */
record Section(
    String id, String title, List<String> paragraphs, List<Exhibit> exhibits, List<Section> parts) {

  /** Collects what a section holds. */
  static final class Builder {

    private final String id;
    private final String title;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Exhibit> exhibits = new ArrayList<>();
    private final List<Section> parts = new ArrayList<>();

    Builder(String id, String title) {
      this.id = id;
      this.title = title;
    }

    /** Adds a paragraph unless it is said already. */
    Builder say(String paragraph) {
      if (!paragraphs.contains(paragraph)) {
        paragraphs.add(paragraph);
      }
      return this;
    }

    Builder show(Figure figure) {
      exhibits.add(figure);
      return this;
    }

    /** Adds a table unless it has no rows. */
    Builder show(DataTable table) {
      if (!table.isEmpty()) {
        exhibits.add(table);
      }
      return this;
    }

    Builder part(Section section) {
      parts.add(section);
      return this;
    }

    Section build() {
      return new Section(
          id, title, List.copyOf(paragraphs), List.copyOf(exhibits), List.copyOf(parts));
    }
  }

  static Builder of(String id, String title) {
    return new Builder(id, title);
  }

  /** All plots and tables in it and below it, without those that belong to a plot. */
  Stream<Exhibit> allExhibits() {
    return Stream.concat(exhibits.stream(), parts.stream().flatMap(Section::allExhibits));
  }
}
