package study.nocontact.analysis.release;

import java.util.stream.Collectors;
import study.nocontact.analysis.disclosure.CountTable;
import study.nocontact.analysis.disclosure.Dimension;
import study.nocontact.analysis.disclosure.Group;

/** The SPSS syntax that reads every table with its labels and saves it beside its CSV file. */
final class SpssLabels {

  private static final int LONGEST_LABEL = 120;

  private final Release release;
  private final TableWords words;

  SpssLabels(Release release) {
    this.release = release;
    this.words = new TableWords(release);
  }

  @Override
  public String toString() {
    return (release.simulated() ? "* SIMULATED DATA.\n" : "")
        + "* Reads every table with its labels; run it in the unpacked folder.\n"
        + release.publishedTables().stream().map(this::table).collect(Collectors.joining());
  }

  private String table(CountTable table) {
    StringBuilder script = new StringBuilder("\nGET DATA /TYPE=TXT /FILE=");
    script.append(quoted("tables/" + table.name() + ".csv"));
    script.append(
        " /ENCODING='UTF8'\n  /ARRANGEMENT=DELIMITED /DELIMITERS=',' /QUALIFIER='\"' /FIRSTCASE=2\n  /VARIABLES=simulated A3 release F4.0");
    for (Dimension dimension : table.dimensions()) {
      script.append(' ').append(dimension.variable()).append(" A").append(width(dimension));
    }
    script.append(" count F10.0.\nVARIABLE LABELS count 'Reports in the cell'");
    for (Dimension dimension : table.dimensions()) {
      script.append("\n  /").append(dimension.variable()).append(' ');
      script.append(quoted(words.of(dimension)));
    }
    script.append(".\nVALUE LABELS");
    for (Dimension dimension : table.dimensions()) {
      script.append("\n  /").append(dimension.variable());
      for (Group group : dimension.groups()) {
        script.append("\n    ").append(quoted(CsvText.safe(group.label()))).append(' ');
        script.append(quoted(words.of(dimension, group)));
      }
    }
    return script
        .append(".\nWEIGHT BY count.\nSAVE OUTFILE=")
        .append(quoted("tables/" + table.name() + ".sav"))
        .append(".\n")
        .toString()
        .replace("VALUE LABELS\n  /", "VALUE LABELS\n  ");
  }

  private static int width(Dimension dimension) {
    return dimension.groups().stream()
        .mapToInt(group -> CsvText.safe(group.label()).length())
        .max()
        .orElse(1);
  }

  private static String quoted(String text) {
    String cut = text.length() > LONGEST_LABEL ? text.substring(0, LONGEST_LABEL - 1) + "…" : text;
    return "'" + cut.replace("'", "''") + "'";
  }
}
