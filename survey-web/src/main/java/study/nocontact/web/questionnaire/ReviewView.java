package study.nocontact.web.questionnaire;

import java.util.ArrayList;
import java.util.List;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.Part;
import study.nocontact.analysis.instrument.Topic;

/**
 * All answers in words, before they are handed in.
 *
 * @param occasion what the form is for
 * @param sealed the form's state
 * @param problems what is still to mend
 * @param dropped questions that no longer apply
 */
public record ReviewView(
    Occasion occasion,
    String sealed,
    List<PartView> parts,
    List<ProblemLine> problems,
    List<String> dropped) {

  /** Whether the person is asked for leave to read the answers with the code. */
  public boolean asksToRead() {
    return occasion instanceof Occasion.First;
  }

  /** Whether the person wants to be able to. */
  public boolean readable() {
    return occasion instanceof Occasion.First first && first.readable();
  }

  /** The pages of a part. */
  public record PartView(String title, List<PageView> pages) {}

  /**
   * The answers of a page.
   *
   * @param change value of the button that leads back to it
   */
  public record PageView(String title, String change, List<AnswerView> answers) {}

  /** A question and its answer in words. */
  public record AnswerView(String question, String answer) {}

  /** Something to mend and the value of the button that leads to it. */
  public record ProblemLine(String change, String page, String message) {}

  static ReviewView of(Outcome.Review review, String sealed, SurveyText text) {
    Progress progress = review.progress();
    List<PartView> parts = new ArrayList<>();
    for (Part part : Part.values()) {
      List<PageView> pages =
          progress.route().topics().stream()
              .filter(topic -> topic.part() == part)
              .map(topic -> page(topic, progress, text))
              .toList();
      if (!pages.isEmpty()) {
        parts.add(new PartView(text.instrument().title(part), pages));
      }
    }
    return new ReviewView(
        progress.state().occasion(),
        sealed,
        parts,
        problems(progress, text),
        review.dropped().stream().map(item -> text.instrument().question(item)).toList());
  }

  private static PageView page(Topic topic, Progress progress, SurveyText text) {
    return new PageView(
        text.instrument().title(topic),
        Step.change(topic),
        progress.route().asked(topic).stream().map(item -> answer(item, progress, text)).toList());
  }

  private static AnswerView answer(Item<?> item, Progress progress, SurveyText text) {
    boolean given = progress.parsed().answers().get(item).isPresent();
    return new AnswerView(
        text.instrument().question(item),
        given
            ? text.instrument().answer(item, progress.parsed().answers())
            : text.get("review.no_answer"));
  }

  private static List<ProblemLine> problems(Progress progress, SurveyText text) {
    return progress.parsed().problems().stream()
        .map(
            problem -> {
              Topic topic = problem.item().topic().orElseThrow();
              return new ProblemLine(
                  Step.change(topic),
                  text.instrument().title(topic),
                  text.instrument().error(problem));
            })
        .distinct()
        .toList();
  }
}
