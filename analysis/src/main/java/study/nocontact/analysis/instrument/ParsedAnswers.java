package study.nocontact.analysis.instrument;

import java.util.List;

/**
 * What a filled-in form amounts to.
 *
 * @param answers the usable answers of questions that are asked
 * @param problems what has to be mended, in the order of the questions
 * @param dropped questions that hold an answer but are no longer asked
 */
public record ParsedAnswers(Answers answers, List<Problem> problems, List<Item<?>> dropped) {

  /** Keeps its own copies. */
  public ParsedAnswers {
    problems = List.copyOf(problems);
    dropped = List.copyOf(dropped);
  }

  /** The problems on one page. */
  public List<Problem> problemsOn(Topic topic) {
    return problems.stream()
        .filter(problem -> problem.item().topic().filter(topic::equals).isPresent())
        .toList();
  }
}
