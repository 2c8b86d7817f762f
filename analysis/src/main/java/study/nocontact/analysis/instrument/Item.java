package study.nocontact.analysis.instrument;

import java.util.List;
import java.util.Optional;

/**
 * One question: everything the form, validation, storage, tables and exports need to know of it.
 *
 * @param <T> the value of an answer
 */
public final class Item<T> {

  private final int position;
  private final String variable;
  private final Topic topic;
  private final AnswerType<T> type;
  private final Condition universe;
  private final boolean required;
  private final List<Recode> ladder;

  Item(
      int position,
      String variable,
      Topic topic,
      AnswerType<T> type,
      Condition universe,
      boolean required,
      List<Recode> ladder) {
    this.position = position;
    this.variable = variable;
    this.topic = topic;
    this.type = type;
    this.universe = universe;
    this.required = required;
    this.ladder = List.copyOf(ladder);
  }

  /** The place among {@link SurveyInstrument#ITEMS}, from 0. */
  public int position() {
    return position;
  }

  /** The name in storage and exports. */
  public String variable() {
    return variable;
  }

  /** The page it is asked on; empty for what is recorded about a report and never asked. */
  public Optional<Topic> topic() {
    return Optional.ofNullable(topic);
  }

  /** The kind of answer. */
  public AnswerType<T> type() {
    return type;
  }

  /** Of whom it is asked. */
  public Condition universe() {
    return universe;
  }

  /** Whether those who are asked have to answer. */
  public boolean required() {
    return required;
  }

  /** Recodes for tables from fine to coarse; empty if the item never appears in a table. */
  public List<Recode> ladder() {
    return ladder;
  }

  /** The names of its form fields. */
  public List<String> fields() {
    return type.fields(variable);
  }

  @Override
  public String toString() {
    return variable;
  }
}
