package study.nocontact.analysis.dataset;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import study.nocontact.analysis.instrument.Item;

/**
 * Takes the fields of a CSV file as they are read, without a text for each: the first row names the
 * columns, each further one is a case.
 */
final class CaseRows extends AbstractBaseCsvCallbackHandler<CaseRows> {

  private final Set<Item<?>> needed;
  private final CaseTable.Builder cases;
  private final Consumer<BadRow> badRows;
  private final List<String> names = new ArrayList<>();

  /** What rows are read into; {@code null} while the first row is read. */
  private CaseRow row;

  CaseRows(Set<Item<?>> needed, CaseTable.Builder cases, Consumer<BadRow> badRows) {
    this.needed = needed;
    this.cases = cases;
    this.badRows = badRows;
  }

  @Override
  protected void handleBegin(long startingLine) {
    if (row != null) {
      row.begin(startingLine);
    }
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    if (row == null) {
      names.add(new String(buffer, offset, length));
    } else {
      row.field(index, buffer, offset, length);
    }
  }

  @Override
  protected CaseRows buildRecord() {
    return this;
  }

  /** Ends the first row. */
  void endHeader() throws CsvFormatException {
    row = new CaseRow(CaseHeader.of(names, needed));
  }

  /** Ends a further row. */
  void endRow() {
    row.end(getFieldCount(), cases, badRows);
  }
}
