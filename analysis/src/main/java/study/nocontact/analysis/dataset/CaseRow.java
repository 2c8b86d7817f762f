package study.nocontact.analysis.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import study.nocontact.analysis.instrument.AnswerType;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.SurveyInstrument;

/** Turns one CSV row after another into a case, or says why it cannot. */
final class CaseRow {

  private static final int LONGEST_SHOWN = 40;

  private final CaseHeader header;
  private final List<FieldReader<?>> readers = new ArrayList<>();
  private final int[] codes = new int[SurveyInstrument.ITEMS.size()];
  private Answers.Builder collected;
  private long line;
  private long count;

  /** The first field that cannot be used, if there is one. */
  private BadRow bad;

  CaseRow(CaseHeader header) {
    this.header = header;
    for (int f = 0; f < header.size(); f++) {
      readers.add(header.item(f) == null ? null : new FieldReader<>(header.item(f)));
    }
  }

  /** Begins a row at a line of the file. */
  void begin(long startingLine) {
    line = startingLine;
    collected = new Answers.Builder();
    Arrays.fill(codes, AnswerType.MISSING);
    count = 1;
    bad = null;
  }

  /** Takes the next field of the row. */
  void field(int index, char[] buffer, int offset, int length) {
    if (bad != null || index >= header.size()) {
      return;
    }
    try {
      if (header.item(index) == null) {
        count = count(new String(buffer, offset, length));
      } else if (length > 0) {
        add(readers.get(index), buffer, offset, length);
      }
    } catch (IllegalArgumentException e) {
      String reason = "\"" + shown(new String(buffer, offset, length)) + "\" " + e.getMessage();
      bad = new BadRow(line, header.name(index), reason);
    }
  }

  private <T> void add(FieldReader<T> reader, char[] buffer, int offset, int length) {
    FieldReader.Field<T> field = reader.read(buffer, offset, length);
    collected.with(reader.item(), field.value());
    codes[reader.item().position()] = field.code();
  }

  /** Ends a row of so many fields. */
  void end(int fields, CaseTable.Builder cases, Consumer<BadRow> badRows) {
    if (fields != header.size()) {
      bad = new BadRow(line, "", "has " + fields + " fields, the first line has " + header.size());
    }
    if (bad == null) {
      bad = outsideUniverse(collected.build());
    }
    if (bad == null) {
      cases.add(Case.of(codes), count);
    } else {
      badRows.accept(bad);
    }
  }

  private BadRow outsideUniverse(Answers answers) {
    for (Item<?> item : SurveyInstrument.ITEMS) {
      boolean asked = item.universe().holds(answers);
      boolean answered = codes[item.position()] != AnswerType.MISSING;
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

  /** The field as it can be shown on one line. */
  private static String shown(String field) {
    String shown = field.replaceAll("\\p{Cntrl}", " ");
    return shown.length() <= LONGEST_SHOWN ? shown : shown.substring(0, LONGEST_SHOWN) + "...";
  }

  private static long count(String field) {
    if (!field.matches("[1-9][0-9]{0,17}")) {
      throw new IllegalArgumentException("is not a whole number of 1 or more");
    }
    return Long.parseLong(field);
  }
}
