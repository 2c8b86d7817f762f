package study.nocontact.analysis.release;

import java.util.List;
import java.util.stream.Collectors;
import study.nocontact.analysis.disclosure.CountTable;
import study.nocontact.analysis.disclosure.Dimension;
import study.nocontact.analysis.disclosure.Group;

/** The R script that reads every table with its labels. */
final class RLabels {

  private static final String START =
      """
      # Reads every table with the labels of its columns; run it in the unpacked folder:
      #   source("labels.R")
      # `tables` then holds one data frame per table, its groups as labelled factors.

      label <- function(data, variable, title, codes, words) {
        data[[variable]] <- factor(data[[variable]], levels = codes, labels = words)
        attr(data[[variable]], "label") <- title
        data
      }
      tables <- list()
      """;

  private final Release release;
  private final TableWords words;

  RLabels(Release release) {
    this.release = release;
    this.words = new TableWords(release);
  }

  @Override
  public String toString() {
    StringBuilder script = new StringBuilder();
    if (release.simulated()) {
      script.append("# SIMULATED DATA\n");
    }
    script.append(START);
    release.publishedTables().forEach(table -> script.append(table(table)));
    return script.toString();
  }

  private String table(CountTable table) {
    String name = "tables$" + table.name();
    StringBuilder script = new StringBuilder("\n" + name);
    script.append(" <- read.csv(\"tables/").append(table.name());
    script.append(".csv\", encoding = \"UTF-8\", stringsAsFactors = FALSE)\n");
    for (Dimension dimension : table.dimensions()) {
      List<Group> groups = dimension.groups();
      script.append(name).append(" <- label(").append(name).append(", ");
      script.append(quoted(dimension.variable())).append(", ");
      script.append(quoted(words.of(dimension))).append(",\n  c(");
      script.append(
          groups.stream()
              .map(Group::label)
              .map(CsvText::safe)
              .map(RLabels::quoted)
              .collect(Collectors.joining(", ")));
      script.append("),\n  c(");
      script.append(
          groups.stream()
              .map(group -> words.of(dimension, group))
              .map(RLabels::quoted)
              .collect(Collectors.joining(", ")));
      script.append("))\n");
    }
    return script.toString();
  }

  /** With other than ASCII signs escaped: R reads scripts in the encoding of its surroundings. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char sign : text.toCharArray()) {
      if (sign == '"' || sign == '\\') {
        quoted.append('\\').append(sign);
      } else if (sign < ' ' || sign > '~') {
        quoted.append(String.format("\\u%04x", (int) sign));
      } else {
        quoted.append(sign);
      }
    }
    return quoted.append('"').toString();
  }
}
