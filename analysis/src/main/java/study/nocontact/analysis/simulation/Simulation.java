package study.nocontact.analysis.simulation;

import static study.nocontact.analysis.instrument.SurveyInstrument.PROSPECTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.REPORT_STATE;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.QualityRules;

/**
 * Reports of people whose breakups follow a known model, as the form would store them.
 *
 * <p>A silence that will end lasts T days, T lognormal with median 34 and sigma .8; 12% never end.
 * One that would last beyond the day of the report is ongoing. Who ends it does not depend on T.
 * With x = log(T / 34), those whose silence has ended are back together with log-odds -.5 - .15 x -
 * .05 x² plus {@link World#bump()} if T is 27 to 33. Of the silences that ended, 40% are reported
 * before and after their end, with exact lengths; the lengths of the others are given as the
 * nearest round number (by ratio, of 7, 14, 21, 30, 60, 90, 120, 180 and 365) with probability
 * {@link World#heaping()}, so that no length leaves the catchment bin of its round number. 3% of
 * reports are careless: breaker, outcome and ratings are drawn evenly. All other answers are made
 * up to look plausible and carry no more meaning than that.
 *
 * <p>A report is a function of the world, the seed and its index alone.
 */
public final class Simulation {

  private final World world;
  private final long seed;

  /** The reports of one world. */
  public Simulation(World world, long seed) {
    this.world = world;
    this.seed = seed;
  }

  /** The first reports, each made when it is asked for. */
  public Stream<Answers> reports(long number) {
    return LongStream.range(0, number).mapToObj(this::report);
  }

  /** The report with this index, from 0. */
  Answers report(long index) {
    Chance chance = new Chance(seed, index);
    Breakup breakup = Breakup.draw(chance);
    Silence silence = Silence.draw(world, breakup, chance);
    Reunion reunion = Reunion.draw(world, breakup, silence, chance);
    Recall recall = silence == null ? null : Recall.of(silence, world, breakup.since(), chance);
    Draft draft = new Draft(chance);
    new BreakupPages(draft, breakup, chance).fill();
    new SilencePages(draft, reunion).fill(silence, recall);
    new OutcomePages(draft, breakup, chance).fill(silence, reunion);
    new FeelingPages(draft, breakup, chance).fill();
    new ClosingPages(draft, breakup).fill();
    return recorded(draft.answers(), recall != null && recall.prospective());
  }

  private static Answers recorded(Answers answers, boolean prospective) {
    return answers
        .with(REPORT_STATE, QualityRules.judge(answers).state())
        .with(PROSPECTIVE, prospective ? YesNo.YES : YesNo.NO);
  }
}
