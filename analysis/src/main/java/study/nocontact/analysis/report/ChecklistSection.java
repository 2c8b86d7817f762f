package study.nocontact.analysis.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What reporting guidelines ask for, and where it is or who has to say it. */
final class ChecklistSection {

  private ChecklistSection() {}

  static Section of() {
    return Section.of("checklists", "Reporting checklists")
        .say(
            "The items of STROBE (observational studies) and CHERRIES (surveys on the internet) in"
                + " short words, each with the part of this report that answers it. What the file"
                + " of reports cannot tell is left to the authors and says so.")
        .show(table("strobe", "STROBE"))
        .show(table("cherries", "CHERRIES"))
        .build();
  }

  private static DataTable table(String name, String caption) {
    DataTable.Builder table = DataTable.of(name, caption, "Item", "Asked for", "Where");
    try (InputStream resource = ChecklistSection.class.getResourceAsStream(name + ".csv");
        CsvReader<NamedCsvRecord> csv =
            CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      csv.forEach(
          row ->
              table.row(
                  Cell.text(row.getField("item")),
                  Cell.text(row.getField("asked")),
                  Cell.text(row.getField("where"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table.build();
  }
}
