package study.nocontact.analysis.instrument;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.Set;

/** Answers as the JSON document that is stored: variable names and codes, times in days. */
public final class AnswersDocument {

  private AnswersDocument() {}

  /** Writes answers in the order of the survey. */
  public static String write(Answers answers) {
    JsonObject document = new JsonObject();
    for (Item<?> item : SurveyInstrument.ITEMS) {
      add(item, answers, document);
    }
    return document.toString();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException if the text is no such document
   */
  public static Answers read(String json) {
    try {
      Answers answers = Answers.none();
      for (var member : JsonParser.parseString(json).getAsJsonObject().entrySet()) {
        answers = with(answers, SurveyInstrument.item(member.getKey()), member.getValue());
      }
      return answers;
    } catch (JsonParseException | IllegalStateException | UnsupportedOperationException e) {
      throw new IllegalArgumentException("not a document of answers", e);
    }
  }

  private static <T> void add(Item<T> item, Answers answers, JsonObject document) {
    answers
        .get(item)
        .ifPresent(
            value ->
                document.add(
                    item.variable(),
                    value instanceof Category || value instanceof Set
                        ? new JsonPrimitive(item.type().format(value))
                        : new JsonPrimitive(item.type().encode(value))));
  }

  private static <T> Answers with(Answers answers, Item<T> item, JsonElement value) {
    return answers.with(item, item.type().read(value.getAsString()));
  }
}
