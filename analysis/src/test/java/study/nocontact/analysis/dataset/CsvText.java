package study.nocontact.analysis.dataset;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import study.nocontact.analysis.instrument.Item;

/** What reading a text gives: the cases and the rows that could not be used. */
record CsvText(CaseTable cases, List<String> bad, List<Long> progress) {

  /** Columns and fields of a report with nothing but the answers that are required. */
  static final String HEADER =
      "initiator,since_breakup,contact_policy,silence_any,silence_state,silence_length,"
          + "silence_breaker,back_together";

  static final String ROW = "ex,100,none_on_purpose,yes,ended,30,me,no";

  static CsvText read(String... lines) throws IOException, CsvFormatException {
    return readWhole(String.join("\n", lines) + "\n", Set.of());
  }

  static CsvText readWhole(String text, Set<Item<?>> needed)
      throws IOException, CsvFormatException {
    List<String> bad = new ArrayList<>();
    List<Long> progress = new ArrayList<>();
    CaseCsvReader reader = new CaseCsvReader(row -> bad.add(row.message()), progress::add);
    return new CsvText(reader.read(new StringReader(text), needed), bad, progress);
  }
}
