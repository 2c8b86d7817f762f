package study.nocontact.analysis.release;

import java.util.List;
import java.util.stream.Collectors;
import study.nocontact.analysis.disclosure.CountTable;
import study.nocontact.analysis.disclosure.Dimension;
import study.nocontact.analysis.disclosure.Group;

/** The Stata commands that read every table with its labels and save it beside its CSV file. */
final class StataLabels {

  private static final int LONGEST_LABEL = 80;

  private final Release release;
  private final TableWords words;

  StataLabels(Release release) {
    this.release = release;
    this.words = new TableWords(release);
  }

  @Override
  public String toString() {
    return (release.simulated() ? "* SIMULATED DATA\n" : "")
        + "* Reads every table with its labels; run it in the unpacked folder (Stata 14 or later).\n"
        + "version 14\n"
        + release.publishedTables().stream().map(this::table).collect(Collectors.joining());
  }

  private String table(CountTable table) {
    StringBuilder script = new StringBuilder("\nimport delimited using ");
    script.append(quoted("tables/" + table.name() + ".csv"));
    script.append(", varnames(1) case(preserve) stringcols(_all) encoding(\"utf-8\") clear\n");
    script.append("destring release count, replace\n");
    script.append("label data ").append(quoted(table.title())).append('\n');
    script.append("label variable count ").append(quoted("Reports in the cell")).append('\n');
    table.dimensions().forEach(dimension -> script.append(dimension(dimension)));
    return script
        .append("save ")
        .append(quoted("tables/" + table.name() + ".dta"))
        .append(", replace\n")
        .toString();
  }

  private String dimension(Dimension dimension) {
    String variable = dimension.variable();
    StringBuilder script = new StringBuilder("rename " + variable + " code\n");
    script.append("generate int ").append(variable).append(" = .\n");
    List<Group> groups = dimension.groups();
    for (int i = 0; i < groups.size(); i++) {
      script.append("replace ").append(variable).append(" = ").append(i + 1);
      script
          .append(" if code == ")
          .append(quoted(CsvText.safe(groups.get(i).label())))
          .append('\n');
      script.append("label define ").append(variable).append(' ').append(i + 1).append(' ');
      script.append(quoted(words.of(dimension, groups.get(i)))).append(", modify\n");
    }
    script.append("label values ").append(variable).append(' ').append(variable).append('\n');
    script.append("label variable ").append(variable).append(' ');
    script.append(quoted(words.of(dimension))).append("\ndrop code\n");
    return script.toString();
  }

  /** In compound quotes, within which only those quotes and macros mean something. */
  private static String quoted(String text) {
    String plain = text.replace('`', '\'').replace("$", "").replace("\"'", "\" '");
    String cut =
        plain.length() > LONGEST_LABEL ? plain.substring(0, LONGEST_LABEL - 1) + "…" : plain;
    return "`\"" + cut + "\"'";
  }
}
