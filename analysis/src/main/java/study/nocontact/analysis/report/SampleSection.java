package study.nocontact.analysis.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.AnswerType;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Category;
import study.nocontact.analysis.instrument.InstrumentText;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.MultipleChoice;
import study.nocontact.analysis.instrument.SurveyInstrument;
import study.nocontact.analysis.instrument.Topic;

/** Who reported, and how that differs between ways of keeping contact. */
final class SampleSection {

  private static final Set<Topic> TOPICS =
      EnumSet.of(Topic.ENDING, Topic.RELATIONSHIP, Topic.CONTACT, Topic.ABOUT_YOU);

  private final CaseTable cases;
  private final InstrumentText text;
  private final List<IntPredicate> groups = new ArrayList<>();
  private final List<Long> sizes;
  private final DataTable.Builder table;

  private SampleSection(CaseTable cases, InstrumentText text) {
    this.cases = cases;
    this.text = text;
    groups.add(row -> true);
    for (ContactPolicy policy : ContactPolicy.values()) {
      groups.add(row -> cases.is(row, SurveyInstrument.CONTACT_POLICY, policy));
    }
    sizes = groups.stream().map(group -> Reports.count(cases, group)).toList();
    table =
        DataTable.of(
            "sample",
            "Accepted reports, by how contact was kept",
            Stream.concat(
                    Stream.of("Question", "Answer", "All"),
                    Stream.of(ContactPolicy.values())
                        .map(policy -> text.label(SurveyInstrument.CONTACT_POLICY, policy)))
                .toArray(String[]::new));
  }

  static Section of(CaseTable accepted, InstrumentText text) {
    SampleSection sample = new SampleSection(accepted, text);
    sample.add("Reports", "", row -> true);
    SurveyInstrument.ITEMS.stream()
        .filter(item -> item.topic().filter(TOPICS::contains).isPresent())
        .filter(item -> item != SurveyInstrument.CONTACT_POLICY)
        .forEach(sample::add);
    return Section.of("sample-table", "Sample")
        .say(
            "People chose to take part, so the sample stands for nobody but itself. Shares are of"
                + " all reports in the column; who skipped a question is counted as such. Of a"
                + " question with several answers, shares may add up to more than 100%.")
        .show(sample.table.build())
        .build();
  }

  private void add(Item<?> item) {
    String question = text.question(item);
    if (item.type().categories().isEmpty()) {
      table.row(medians(question, item));
    }
    for (Category category : item.type().categories()) {
      boolean many = item.type() instanceof MultipleChoice<?>;
      add(
          question,
          text.label(item, category),
          row -> {
            int code = cases.code(row, item);
            return code != AnswerType.MISSING
                && (many ? (code >> category.ordinal() & 1) == 1 : code == category.ordinal());
          });
    }
    add(question, "Not answered", row -> !cases.answered(row, item));
  }

  private void add(String question, String answer, IntPredicate condition) {
    List<Cell> row = new ArrayList<>(List.of(Cell.text(question), Cell.text(answer)));
    for (int group = 0; group < groups.size(); group++) {
      long count = Reports.count(cases, groups.get(group).and(condition));
      row.add(Cell.share(count, sizes.get(group)));
    }
    table.row(row.toArray(Cell[]::new));
  }

  private Cell[] medians(String question, Item<?> item) {
    List<Cell> row = new ArrayList<>(List.of(Cell.text(question), Cell.text("Median (days)")));
    for (IntPredicate group : groups) {
      row.add(Distribution.of(cases, item, group).median());
    }
    return row.toArray(Cell[]::new);
  }
}
