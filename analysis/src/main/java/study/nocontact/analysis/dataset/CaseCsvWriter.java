package study.nocontact.analysis.dataset;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.SurveyInstrument;

/** Writes reports as CSV in the codebook's columns. */
public final class CaseCsvWriter implements Closeable {

  private final CsvWriter csv;

  /** Starts a file with its header. */
  public CaseCsvWriter(Writer out) {
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    csv.writeRecord(SurveyInstrument.ITEMS.stream().map(Item::variable).toList());
  }

  /** Writes one report. */
  public void write(Answers answers) {
    List<String> fields =
        SurveyInstrument.ITEMS.stream().map(item -> field(item, answers)).toList();
    csv.writeRecord(fields);
  }

  private static <T> String field(Item<T> item, Answers answers) {
    return answers.get(item).map(item.type()::format).orElse("");
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
