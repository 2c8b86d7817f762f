package study.nocontact.analysis.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import java.util.List;
import study.nocontact.analysis.claim.Finding;
import study.nocontact.analysis.instrument.SurveyInstrument;

/**
 * Findings to be read by another program. Numbers that do not exist are {@code null}.
 *
 * @param file what was read
 * @param instrument version of the instrument
 * @param seed seed of everything random
 * @param reports reports read
 * @param rowsLeftOut rows that could not be used
 * @param findings one per claim
 */
public record FindingsJson(
    String file,
    String instrument,
    long seed,
    long reports,
    long rowsLeftOut,
    List<Finding> findings) {

  private static final Gson GSON =
      new GsonBuilder()
          .registerTypeAdapter(double.class, finiteNumbers())
          .registerTypeAdapter(Double.class, finiteNumbers())
          .serializeNulls()
          .setPrettyPrinting()
          .disableHtmlEscaping()
          .create();

  /** With the present version of the instrument. */
  public FindingsJson(
      String file, long seed, long reports, long rowsLeftOut, List<Finding> findings) {
    this(file, SurveyInstrument.VERSION, seed, reports, rowsLeftOut, findings);
  }

  /** The JSON, with a line end. */
  public String text() {
    return GSON.toJson(this) + "\n";
  }

  private static JsonSerializer<Double> finiteNumbers() {
    return (value, type, context) ->
        Double.isFinite(value) ? new JsonPrimitive(value) : JsonNull.INSTANCE;
  }
}
