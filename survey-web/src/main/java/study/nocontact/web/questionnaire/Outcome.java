package study.nocontact.web.questionnaire;

import java.util.List;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.Topic;

/** What a request to the survey comes to. */
public sealed interface Outcome {

  /**
   * A page of questions.
   *
   * @param reviewing whether the person came from the review and will return to it
   * @param refused whether the person wanted to go on and cannot yet
   * @param dropped questions that no longer apply, to be told
   */
  record Ask(
      Progress progress, Topic topic, boolean reviewing, boolean refused, List<Item<?>> dropped)
      implements Outcome {}

  /**
   * All answers before they are handed in.
   *
   * @param refused whether the person wanted to hand them in and cannot yet
   * @param dropped questions that no longer apply, to be told
   */
  record Review(Progress progress, boolean refused, List<Item<?>> dropped) implements Outcome {}

  /** The report is complete and shall be stored. */
  record Submit(Progress progress) implements Outcome {}
}
