package study.nocontact.analysis.instrument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import study.nocontact.analysis.instrument.ElapsedTime.Unit;

/** An elapsed amount, entered as a number and a unit and stored in days. */
public record Elapsed() implements AnswerType<ElapsedTime> {

  private static final int MAX_DAYS = new ElapsedTime(ElapsedTime.MAX_AMOUNT, Unit.YEARS).days();

  /** The field that holds the unit. */
  public static String unitField(String variable) {
    return variable + "_unit";
  }

  @Override
  public List<String> fields(String variable) {
    return List.of(variable, unitField(variable));
  }

  @Override
  public Entry<ElapsedTime> parse(String variable, Map<String, List<String>> raw) {
    String number = AnswerType.first(raw, variable);
    String unit = AnswerType.first(raw, unitField(variable));
    if (number.isEmpty()) {
      return new Entry.Blank<>();
    }
    if (!number.matches("[0-9]{1,4}")) {
      return new Entry.Invalid<>(variable, "elapsed.number", List.of(ElapsedTime.MAX_AMOUNT));
    }
    for (Unit candidate : Unit.values()) {
      if (candidate.code().equals(unit)) {
        return new Entry.Valid<>(new ElapsedTime(Integer.parseInt(number), candidate));
      }
    }
    return new Entry.Invalid<>(unitField(variable), "elapsed.unit", List.of());
  }

  @Override
  public Map<String, List<String>> unparse(String variable, ElapsedTime value) {
    Map<String, List<String>> raw = new LinkedHashMap<>();
    raw.put(variable, List.of(Integer.toString(value.amount())));
    raw.put(unitField(variable), List.of(value.unit().code()));
    return raw;
  }

  @Override
  public int encode(ElapsedTime value) {
    return value.days();
  }

  @Override
  public ElapsedTime decode(int code) {
    if (code < 0 || code > MAX_DAYS) {
      throw new IllegalArgumentException("is not " + description());
    }
    return ElapsedTime.ofDays(code);
  }

  @Override
  public String format(ElapsedTime value) {
    return Integer.toString(value.days());
  }

  @Override
  public ElapsedTime read(String text) {
    if (!text.matches("[0-9]{1,7}")) {
      throw new IllegalArgumentException("is not " + description());
    }
    return decode(Integer.parseInt(text));
  }

  @Override
  public String description() {
    return "days, a whole number from 0 to " + MAX_DAYS;
  }
}
