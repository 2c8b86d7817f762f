package study.nocontact.analysis.instrument;

import java.util.List;
import java.util.Locale;

/** One page of the survey. */
public enum Topic {
  ENDING(Part.BREAKUP),
  RELATIONSHIP(Part.BREAKUP),
  FIRST_WEEKS(Part.BREAKUP),
  CONTACT(Part.PLAN),
  DECISION(Part.PLAN),
  REASONS(Part.PLAN),
  EXPECTATIONS(Part.PLAN),
  TOLD(Part.PLAN),
  SILENCE(Part.SILENCE),
  SILENCE_LENGTH(Part.SILENCE),
  SILENCE_END(Part.SILENCE),
  SILENCE_AFTERWARDS(Part.SILENCE),
  CONTACT_SINCE(Part.WHAT_HAPPENED),
  SINCE_THEN(Part.WHAT_HAPPENED),
  WHEN(Part.WHAT_HAPPENED),
  THEN_AND_NOW(Part.FEELINGS),
  TODAY(Part.FEELINGS),
  RECEIVING(Part.RECEIVING_SILENCE),
  ABOUT_YOU(Part.ABOUT_YOU),
  CHECKS(Part.LAST_QUESTIONS);

  private final Part part;

  Topic(Part part) {
    this.part = part;
  }

  /** The part the page belongs to. */
  public Part part() {
    return part;
  }

  /** The page's name in forms and text keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The questions of the page, in order. */
  public List<Item<?>> items() {
    return SurveyInstrument.ITEMS.stream()
        .filter(item -> item.topic().filter(this::equals).isPresent())
        .toList();
  }
}
