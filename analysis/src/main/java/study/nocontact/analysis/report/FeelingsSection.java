package study.nocontact.analysis.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import study.nocontact.analysis.chart.LikertChart;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.InstrumentText;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.Scale;
import study.nocontact.analysis.instrument.Topic;

/** All ratings of 1 to 5. */
final class FeelingsSection {

  private final CaseTable cases;
  private final InstrumentText text;
  private final List<String> steps;

  private FeelingsSection(CaseTable cases, InstrumentText text) {
    this.cases = cases;
    this.text = text;
    steps = IntStream.rangeClosed(Scale.LOWEST, Scale.HIGHEST).mapToObj(text::scaleStep).toList();
  }

  static Section of(CaseTable accepted, InstrumentText text) {
    FeelingsSection feelings = new FeelingsSection(accepted, text);
    Section.Builder section =
        Section.of("feelings", "Feelings")
            .say(
                "Ratings of all accepted reports. What was felt in the first weeks is recalled, and"
                    + " recall leans towards how one feels now.");
    for (Topic topic : Topic.values()) {
      List<Item<?>> ratings =
          topic.items().stream().filter(item -> item.type() instanceof Scale).toList();
      if (!ratings.isEmpty()) {
        section.show(feelings.figure(topic, ratings));
      }
    }
    return section.build();
  }

  private Figure figure(Topic topic, List<Item<?>> ratings) {
    String title = text.title(topic);
    List<String> columns = new ArrayList<>(List.of("Question", "Reports"));
    steps.forEach(step -> columns.add((columns.size() - 1) + " " + step));
    DataTable.Builder table =
        DataTable.of(
            "ratings-" + topic.code().replace('_', '-'), title, columns.toArray(String[]::new));
    List<LikertChart.Row> rows = new ArrayList<>();
    for (Item<?> item : ratings) {
      List<Long> counts = counts(item);
      long n = counts.stream().mapToLong(Long::longValue).sum();
      rows.add(new LikertChart.Row(text.question(item), counts));
      List<Cell> cells = new ArrayList<>(List.of(Cell.text(text.question(item)), Cell.count(n)));
      counts.forEach(count -> cells.add(Cell.share(count, n)));
      table.row(cells.toArray(Cell[]::new));
    }
    return new Figure(LikertChart.of(title, rows, steps), "", table.build());
  }

  private List<Long> counts(Item<?> item) {
    List<Long> counts = new ArrayList<>(Collections.nCopies(Scale.HIGHEST, 0L));
    Distribution.of(cases, item, row -> true)
        .counts()
        .forEach((rating, reports) -> counts.set(rating - Scale.LOWEST, reports));
    return counts;
  }
}
