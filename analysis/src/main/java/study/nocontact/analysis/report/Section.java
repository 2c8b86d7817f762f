package study.nocontact.analysis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A part of the report: words, plots, then tables.
 *
 * @param id its anchor
 * @param title its heading
 * @param paragraphs words
 * @param figures plots
 * @param tables tables
 * @param parts sections below it
 */
record Section(
    String id,
    String title,
    List<String> paragraphs,
    List<Figure> figures,
    List<DataTable> tables,
    List<Section> parts) {

  /** Collects what a section holds. */
  static final class Builder {

    private final String id;
    private final String title;
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<DataTable> tables = new ArrayList<>();
    private final List<Section> parts = new ArrayList<>();

    Builder(String id, String title) {
      this.id = id;
      this.title = title;
    }

    Builder say(String paragraph) {
      paragraphs.add(paragraph);
      return this;
    }

    Builder show(Figure figure) {
      figures.add(figure);
      return this;
    }

    /** Adds a table unless it has no rows. */
    Builder show(DataTable table) {
      if (!table.isEmpty()) {
        tables.add(table);
      }
      return this;
    }

    Builder part(Section section) {
      parts.add(section);
      return this;
    }

    Section build() {
      return new Section(
          id,
          title,
          List.copyOf(paragraphs),
          List.copyOf(figures),
          List.copyOf(tables),
          List.copyOf(parts));
    }
  }

  static Builder of(String id, String title) {
    return new Builder(id, title);
  }

  /** All plots in it and below it. */
  Stream<Figure> allFigures() {
    return Stream.concat(figures.stream(), parts.stream().flatMap(Section::allFigures));
  }

  /** All tables in it and below it, those of plots too. */
  Stream<DataTable> allTables() {
    return Stream.concat(
        Stream.concat(figures.stream().map(Figure::table), tables.stream()),
        parts.stream().flatMap(Section::allTables));
  }
}
