package study.nocontact.web.questionnaire;

/** What a sealed state turned out to be. */
sealed interface Unsealed {

  /** It can be used. */
  record Opened(FormState state) implements Unsealed {}

  /** It is genuine, but the page was open for too long. */
  record Expired(FormState state) implements Unsealed {}

  /** It is missing, was changed, or was sealed with another key. */
  record Unreadable() implements Unsealed {}
}
