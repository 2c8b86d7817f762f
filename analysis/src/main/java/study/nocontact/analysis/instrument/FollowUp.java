package study.nocontact.analysis.instrument;

import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.BACK_TOGETHER_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.BREAK_CHANNEL;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_ANY;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_BREAKER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_STATE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

import java.util.List;
import java.util.Map;
import java.util.Set;
import study.nocontact.analysis.instrument.Categories.BackTogether;
import study.nocontact.analysis.instrument.Categories.SilenceState;

/**
 * What is asked again of somebody who has reported before: how long ago the breakup is by now; how
 * the silence went on, if it had not ended; whether they got back together, unless that had ended
 * again; and how it feels now.
 *
 * @param known the earlier answers on which that depends; all others are left out
 */
public record FollowUp(Answers known) {

  private static final Set<Item<?>> DEPENDED_ON =
      Set.of(SINCE_BREAKUP, SILENCE_ANY, SILENCE_STATE, SILENCE_LENGTH, BACK_TOGETHER);
  private static final Set<Item<?>> ABOUT_THE_SILENCE =
      Set.of(SILENCE_STATE, SILENCE_LENGTH, SILENCE_BREAKER, BREAK_CHANNEL);
  private static final String NOW = "_now";

  /** Keeps of the earlier answers what is depended on. */
  public FollowUp {
    known = known.only(DEPENDED_ON);
  }

  /** The questions that can be asked, in the order of the survey. */
  public List<Item<?>> items() {
    return SurveyInstrument.ITEMS.stream().filter(this::isOpen).toList();
  }

  /**
   * Reads all fields of the form.
   *
   * @param raw values by field name; fields of other questions are ignored
   */
  public ParsedAnswers parse(Map<String, List<String>> raw) {
    ParsedAnswers parsed =
        AnswerParser.parse(
            items(), closed(), raw, answers -> FollowUpRule.violations(known, answers));
    return new ParsedAnswers(parsed.answers().only(items()), parsed.problems(), parsed.dropped());
  }

  /** The way through the form for somebody who has answered this much of it. */
  public SurveyRoute route(Answers answers) {
    return new SurveyRoute(closed().replacedBy(answers), items());
  }

  private boolean isOpen(Item<?> item) {
    if (ABOUT_THE_SILENCE.contains(item)) {
      return known.is(SILENCE_STATE, SilenceState.ONGOING);
    }
    if (item.equals(BACK_TOGETHER)) {
      return !known.is(BACK_TOGETHER, BackTogether.YES_THEN_ENDED);
    }
    if (item.equals(BACK_TOGETHER_AFTER)) {
      return known.is(BACK_TOGETHER, BackTogether.NO);
    }
    return item.equals(SINCE_BREAKUP) || item.variable().endsWith(NOW);
  }

  /** What is known and not asked again. */
  private Answers closed() {
    List<Item<?>> open = items();
    return known.only(DEPENDED_ON.stream().filter(item -> !open.contains(item)).toList());
  }
}
