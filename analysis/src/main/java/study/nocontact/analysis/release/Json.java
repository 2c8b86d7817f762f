package study.nocontact.analysis.release;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;

/** JSON as releases hold it: the same bytes from every Java version. */
final class Json {

  /** Published numbers have far fewer digits; fifteen survive the way to a double and back. */
  private static final MathContext DIGITS = new MathContext(15);

  private static final Gson GSON =
      new GsonBuilder()
          .setPrettyPrinting()
          .disableHtmlEscaping()
          .registerTypeAdapter(double.class, new Numbers())
          .registerTypeAdapter(Double.class, new Numbers())
          .create();

  private Json() {}

  static String write(Object value) {
    return GSON.toJson(value) + "\n";
  }

  static <T> T read(String json, Class<T> type) {
    return GSON.fromJson(json, type);
  }

  /** A number in plain decimal digits; how {@code Double.toString} writes it depends on the JDK. */
  static String number(double value) {
    BigDecimal decimal = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
    return decimal.scale() > DIGITS.getPrecision() ? decimal.toString() : decimal.toPlainString();
  }

  private static final class Numbers extends TypeAdapter<Double> {
    @Override
    public void write(JsonWriter out, Double value) throws IOException {
      if (value == null) {
        out.nullValue();
      } else {
        out.jsonValue(number(value));
      }
    }

    @Override
    public Double read(JsonReader in) throws IOException {
      if (in.peek() == JsonToken.NULL) {
        in.nextNull();
        return null;
      }
      return in.nextDouble();
    }
  }
}
