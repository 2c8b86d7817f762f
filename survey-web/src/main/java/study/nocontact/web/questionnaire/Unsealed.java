package study.nocontact.web.questionnaire;

/** What a sealed state turned out to be. */
public sealed interface Unsealed {

  /** It can be used. */
  record Opened(FormState state) implements Unsealed {}

  /** It is genuine, but the page was open for too long. */
  record Expired(FormState state) implements Unsealed {}

  /** It is missing, was changed, or was sealed with another key. */
  record Unreadable() implements Unsealed {}

  /** The same, but unreadable where a form for this occasion is expected and another came. */
  default Unsealed on(Class<? extends Occasion> expected) {
    boolean other =
        this instanceof Opened opened && !expected.isInstance(opened.state().occasion())
            || this instanceof Expired expired && !expected.isInstance(expired.state().occasion());
    return other ? new Unreadable() : this;
  }
}
