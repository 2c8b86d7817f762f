package study.nocontact.analysis.instrument;

import com.google.gson.GsonBuilder;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The variables of the study as a researcher needs them, generated from the instrument. */
public final class Codebook {

  /**
   * One variable.
   *
   * @param variable name in files
   * @param part part of the survey, or {@code recorded}
   * @param question wording
   * @param universe who is asked
   * @param required whether those asked have to answer
   * @param values what a value looks like
   * @param labels category codes with their words, in order
   * @param tables groups the variable is recoded to in tables, from fine to coarse
   */
  public record Variable(
      String variable,
      String part,
      String question,
      String universe,
      boolean required,
      String values,
      Map<String, String> labels,
      List<List<String>> tables) {}

  private final List<Variable> variables;

  /** The codebook in one language. */
  public Codebook(InstrumentText text) {
    variables = SurveyInstrument.ITEMS.stream().map(item -> variable(item, text)).toList();
  }

  /** A codebook as it once was, such as that of a release. */
  public Codebook(List<Variable> variables) {
    this.variables = List.copyOf(variables);
  }

  /** All variables in the order of the survey. */
  public List<Variable> variables() {
    return variables;
  }

  /** One row per variable, RFC 4180. */
  public String csv() {
    StringWriter out = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
      csv.writeRecord(
          "variable", "part", "question", "universe", "required", "values", "labels", "tables");
      for (Variable variable : variables) {
        csv.writeRecord(
            variable.variable(),
            variable.part(),
            variable.question(),
            variable.universe(),
            variable.required() ? "yes" : "no",
            variable.values(),
            String.join(
                "; ",
                variable.labels().entrySet().stream()
                    .map(label -> label.getKey() + " = " + label.getValue())
                    .toList()),
            String.join(
                " > ", variable.tables().stream().map(step -> String.join(" | ", step)).toList()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** The variables as a JSON array. */
  public String json() {
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(variables)
        + "\n";
  }

  private static Variable variable(Item<?> item, InstrumentText text) {
    Map<String, String> labels = new LinkedHashMap<>();
    item.type()
        .categories()
        .forEach(category -> labels.put(category.code(), text.label(item, category)));
    return new Variable(
        item.variable(),
        item.topic().map(topic -> topic.part().name().toLowerCase(Locale.ROOT)).orElse("recorded"),
        text.question(item),
        item.universe().description(),
        item.required(),
        item.type().description(),
        labels,
        item.ladder().stream().map(Recode::labels).toList());
  }
}
