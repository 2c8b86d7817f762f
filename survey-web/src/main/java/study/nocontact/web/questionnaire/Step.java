package study.nocontact.web.questionnaire;

import java.util.Arrays;
import java.util.Optional;
import study.nocontact.analysis.instrument.Topic;

/**
 * What a person asks for by a button.
 *
 * @param kind the kind of step
 * @param target the page to change, for {@link Kind#CHANGE} only
 */
public record Step(Kind kind, Optional<Topic> target) {

  private static final String CHANGE = "review-edit:";

  public enum Kind {
    START,
    NEXT,
    BACK,
    CHANGE,
    SUBMIT,
    RESTART,
    /** Show the page again; also what any unknown request comes to. */
    STAY
  }

  /** Reads the button of a form. */
  public static Step read(String action) {
    if (action.startsWith(CHANGE)) {
      return topic(action.substring(CHANGE.length()))
          .map(topic -> new Step(Kind.CHANGE, Optional.of(topic)))
          .orElse(new Step(Kind.STAY, Optional.empty()));
    }
    Kind kind =
        switch (action) {
          case "start" -> Kind.START;
          case "next" -> Kind.NEXT;
          case "back" -> Kind.BACK;
          case "submit" -> Kind.SUBMIT;
          case "restart" -> Kind.RESTART;
          default -> Kind.STAY;
        };
    return new Step(kind, Optional.empty());
  }

  /** The button that leads to a page from the review. */
  static String change(Topic topic) {
    return CHANGE + topic.code();
  }

  /** The page with this name. */
  public static Optional<Topic> topic(String code) {
    return Arrays.stream(Topic.values()).filter(topic -> topic.code().equals(code)).findFirst();
  }
}
