package study.nocontact.analysis.dataset;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import java.util.function.Consumer;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.SurveyInstrument;

/** Turns one CSV row into a case, or says why it cannot. */
final class CaseRow {

  private final List<Item<?>> header;

  CaseRow(List<Item<?>> header) {
    this.header = header;
  }

  void parse(CsvRecord row, CaseTable.Builder cases, Consumer<BadRow> badRows) {
    long line = row.getStartingLineNumber();
    if (row.getFieldCount() != header.size()) {
      badRows.accept(
          new BadRow(
              line,
              "",
              "has " + row.getFieldCount() + " fields, the first line has " + header.size()));
      return;
    }
    Answers answers = Answers.none();
    long count = 1;
    for (int f = 0; f < header.size(); f++) {
      Item<?> item = header.get(f);
      String field = row.getField(f);
      try {
        if (item == null) {
          count = count(field);
        } else if (!field.isEmpty()) {
          answers = with(answers, item, field);
        }
      } catch (IllegalArgumentException e) {
        String column = item == null ? CaseCsvReader.COUNT : item.variable();
        badRows.accept(new BadRow(line, column, "\"" + field + "\" " + e.getMessage()));
        return;
      }
    }
    BadRow branch = outsideUniverse(line, answers);
    if (branch == null) {
      cases.add(Case.of(answers), count);
    } else {
      badRows.accept(branch);
    }
  }

  private BadRow outsideUniverse(long line, Answers answers) {
    for (Item<?> item : SurveyInstrument.ITEMS) {
      boolean asked = item.universe().holds(answers);
      boolean answered = answers.get(item).isPresent();
      if (answered && !asked) {
        return new BadRow(
            line,
            item.variable(),
            "is answered, but only asked of: " + item.universe().description());
      }
      if (item.required() && asked && !answered && header.contains(item)) {
        return new BadRow(line, item.variable(), "is empty, but has to be answered");
      }
    }
    return null;
  }

  private static <T> Answers with(Answers answers, Item<T> item, String field) {
    return answers.with(item, item.type().read(field));
  }

  private static long count(String field) {
    if (!field.matches("[1-9][0-9]{0,17}")) {
      throw new IllegalArgumentException("is not a whole number of 1 or more");
    }
    return Long.parseLong(field);
  }
}
