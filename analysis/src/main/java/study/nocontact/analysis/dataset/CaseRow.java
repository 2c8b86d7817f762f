package study.nocontact.analysis.dataset;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.SurveyInstrument;

/** Turns one CSV row into a case, or says why it cannot. */
final class CaseRow {

  private static final int LONGEST_SHOWN = 40;

  private final CaseHeader header;
  private final List<FieldReader<?>> readers = new ArrayList<>();

  CaseRow(CaseHeader header) {
    this.header = header;
    for (int f = 0; f < header.size(); f++) {
      readers.add(header.item(f) == null ? null : new FieldReader<>(header.item(f)));
    }
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
    Answers.Builder collected = new Answers.Builder();
    long count = 1;
    for (int f = 0; f < header.size(); f++) {
      Item<?> item = header.item(f);
      String field = row.getField(f);
      try {
        if (item == null) {
          count = count(field);
        } else if (!field.isEmpty()) {
          add(collected, readers.get(f), field);
        }
      } catch (IllegalArgumentException e) {
        String reason = "\"" + shown(field) + "\" " + e.getMessage();
        badRows.accept(new BadRow(line, header.name(f), reason));
        return;
      }
    }
    Answers answers = collected.build();
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

  private static <T> void add(Answers.Builder collected, FieldReader<T> reader, String field) {
    collected.with(reader.item(), reader.read(field));
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
