package study.nocontact.analysis.instrument;

import static study.nocontact.analysis.instrument.SurveyInstrument.FIRST_REPORT_AFTER;
import static study.nocontact.analysis.instrument.SurveyInstrument.FOLLOWED_FROM;
import static study.nocontact.analysis.instrument.SurveyInstrument.PROSPECTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_STATE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;

import java.util.List;
import java.util.Optional;
import study.nocontact.analysis.instrument.Categories.SilenceState;
import study.nocontact.analysis.instrument.Categories.YesNo;

/**
 * The reports of one person.
 *
 * @param inOrder the answers of each, first to last; at least one
 */
public record Waves(List<Answers> inOrder) {

  /** Refuses an empty list. */
  public Waves {
    inOrder = List.copyOf(inOrder);
    if (inOrder.isEmpty()) {
      throw new IllegalArgumentException("there is no report");
    }
  }

  /**
   * Everything the person has told, as of the last report. What a later report was asked and
   * answers replaces the earlier answer; time since the breakup and the length of the silence never
   * go back. A silence that was ongoing and has ended since is marked as prospective. How long the
   * silence had lasted, and how long ago the breakup was, when they were first told of is kept, for
   * what only the first report tells is known up to then.
   */
  public Answers merged() {
    Answers merged = inOrder.stream().reduce(Waves::merge).orElseThrow();
    return merged.get(PROSPECTIVE).isPresent() ? merged : merged.with(PROSPECTIVE, YesNo.NO);
  }

  private static Answers merge(Answers known, Answers later) {
    Answers asked = later.only(new FollowUp(known).items());
    Answers merged = known.replacedBy(asked);
    merged = longest(SINCE_BREAKUP, known, merged);
    merged = longest(SILENCE_LENGTH, known, merged);
    merged = firstTold(FIRST_REPORT_AFTER, SINCE_BREAKUP, known, merged);
    if (known.is(SILENCE_STATE, SilenceState.ONGOING)) {
      merged = firstTold(FOLLOWED_FROM, SILENCE_LENGTH, known, merged);
    }
    return asked.is(SILENCE_STATE, SilenceState.ENDED)
        ? merged.with(PROSPECTIVE, YesNo.YES)
        : merged;
  }

  private static Answers firstTold(
      Item<ElapsedTime> record, Item<ElapsedTime> item, Answers known, Answers merged) {
    return known.get(record).isPresent()
        ? merged
        : known.get(item).map(first -> merged.with(record, first)).orElse(merged);
  }

  private static Answers longest(Item<ElapsedTime> item, Answers known, Answers merged) {
    Optional<ElapsedTime> before = known.get(item);
    return before.isPresent() && before.get().days() > merged.get(item).orElseThrow().days()
        ? merged.with(item, before.get())
        : merged;
  }
}
