package study.nocontact.analysis.dataset;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.function.Consumer;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.SurveyInstrument;

/** Turns one CSV row into a case, or says why it cannot. */
final class CaseRow {

  private static final int LONGEST_SHOWN = 40;

  private final CaseHeader header;

  CaseRow(CaseHeader header) {
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
      Item<?> item = header.item(f);
      String field = row.getField(f);
      try {
        if (item == null) {
          count = count(field);
        } else if (!field.isEmpty()) {
          answers = with(answers, item, field);
        }
      } catch (IllegalArgumentException e) {
        String reason = "\"" + shown(field) + "\" " + e.getMessage();
        badRows.accept(new BadRow(line, header.name(f), reason));
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
      if (item.required() && asked && !answered && header.has(item)) {
        return new BadRow(line, item.variable(), "is empty, but has to be answered");
      }
    }
    return null;
  }

  private static <T> Answers with(Answers answers, Item<T> item, String field) {
    return answers.with(item, item.type().read(field));
  }

  /** The field as it can be shown on one line. */
  private static String shown(String field) {
    String line = field.replaceAll("\\p{Cntrl}", " ");
    return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "...";
  }

  private static long count(String field) {
    if (!field.matches("[1-9][0-9]{0,17}")) {
      throw new IllegalArgumentException("is not a whole number of 1 or more");
    }
    return Long.parseLong(field);
  }
}
