package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.ACCEPTANCE_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.ACCEPTANCE_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.ANXIETY_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.ANXIETY_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.AVOIDANCE_A;
import static study.nocontact.analysis.instrument.SurveyInstrument.AVOIDANCE_B;
import static study.nocontact.analysis.instrument.SurveyInstrument.BURNOUT_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CLARITY_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CLOSURE_SEEKING_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONFUSION_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTROL_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTROL_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.HEALING_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.PLAN_FIXED;
import static study.nocontact.analysis.instrument.SurveyInstrument.RUMINATION_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.SPACE_RESPECTED;
import static study.nocontact.analysis.instrument.SurveyInstrument.UNCERTAINTY_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.UNCERTAINTY_NOW;
import static study.nocontact.analysis.instrument.SurveyInstrument.WANTED_BACK_FIRST;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.Item;

/**
 * People in groups, filled in turn, whose answers on scales follow a logistic model.
 *
 * @param groups what the people of each group answer besides
 * @param strengths how much of the effect each group has
 * @param scales the scales, in order
 */
record ScalePeople(List<Answers> groups, List<Double> strengths, List<Scale> scales)
    implements People {

  /** Log odds that go with the smallest effect of interest, a Cliff's delta of .15. */
  private static final double SMALLEST = Math.log(1.573);

  /** Cuts of a standard logistic variable into five answers. */
  private static final double[] CUTS = {-1.6, -.5, .5, 1.6};

  private static final int MIDDLE = 3;
  private static final int HIGH = 4;

  private static final Answers SILENT = Reports.ongoing(100);
  private static final Answers LIMITED = SILENT.with(CONTACT_POLICY, ContactPolicy.IMPORTANT_ONLY);
  private static final Answers OPEN = SILENT.with(CONTACT_POLICY, ContactPolicy.REGULAR);
  private static final Answers FADED = SILENT.with(CONTACT_POLICY, ContactPolicy.FADED);

  /**
   * A scale that rises with the effect, and with what an earlier answer has above the middle.
   *
   * @param item the scale
   * @param effect its log odds per unit of the group's strength
   * @param on the earlier answer
   * @param slope its log odds per step of that answer
   */
  record Scale(Item<Integer> item, double effect, Item<Integer> on, double slope) {

    static Scale of(Item<Integer> item, double effect) {
      return new Scale(item, effect, item, 0);
    }
  }

  private static ScalePeople of(Answers strong, Answers weak, Scale... scales) {
    return new ScalePeople(List.of(strong, weak), List.of(1., 0.), List.of(scales));
  }

  static ScalePeople knownStanding() {
    return of(
        LIMITED,
        SILENT,
        Scale.of(ANXIETY_FIRST, 0),
        Scale.of(CLARITY_NOW, 1),
        new Scale(ANXIETY_NOW, -1.1, CLARITY_NOW, -.8));
  }

  static ScalePeople avoidedTruth() {
    Answers planned = SILENT.with(PLAN_FIXED, YesNo.YES).with(AVOIDANCE_B, MIDDLE);
    return of(
        planned,
        planned.with(CONTACT_POLICY, ContactPolicy.IMPORTANT_ONLY),
        Scale.of(AVOIDANCE_A, 1));
  }

  static ScalePeople anxietyInSilence() {
    return of(
        SILENT.with(ANXIETY_FIRST, MIDDLE),
        LIMITED.with(ANXIETY_FIRST, MIDDLE),
        Scale.of(ANXIETY_NOW, 1));
  }

  static ScalePeople senseOfControl() {
    return of(SILENT, LIMITED, Scale.of(CONTROL_FIRST, 0), Scale.of(CONTROL_NOW, 1));
  }

  static ScalePeople healingInSilence() {
    return of(
        SILENT.with(HEALING_NOW, MIDDLE),
        LIMITED.with(HEALING_NOW, MIDDLE),
        Scale.of(ACCEPTANCE_FIRST, 0),
        Scale.of(ACCEPTANCE_NOW, 1));
  }

  static ScalePeople uncertaintyInSilence() {
    return of(
        SILENT.with(UNCERTAINTY_FIRST, MIDDLE),
        LIMITED.with(UNCERTAINTY_FIRST, MIDDLE),
        Scale.of(UNCERTAINTY_NOW, -1));
  }

  static ScalePeople cleanBreak() {
    return new ScalePeople(
        Stream.of(SILENT, LIMITED, OPEN, FADED)
            .map(answers -> answers.with(WANTED_BACK_FIRST, 1).with(RUMINATION_NOW, MIDDLE))
            .toList(),
        List.of(1., 0., 0., 0.),
        List.of(Scale.of(ACCEPTANCE_FIRST, 0), Scale.of(ACCEPTANCE_NOW, 1)));
  }

  static ScalePeople lettingGo() {
    return of(
        SILENT,
        LIMITED,
        Scale.of(ACCEPTANCE_FIRST, 0),
        Scale.of(CLOSURE_SEEKING_NOW, -1),
        new Scale(ACCEPTANCE_NOW, 1.1, CLOSURE_SEEKING_NOW, -.8));
  }

  static ScalePeople clearHead() {
    return new ScalePeople(
        List.of(SILENT, LIMITED, OPEN),
        List.of(1., 1., 0.),
        List.of(Scale.of(CONFUSION_NOW, -1), Scale.of(BURNOUT_NOW, -1)));
  }

  static ScalePeople roomForTheEx() {
    return of(
        Reports.toldByTheOther(LIMITED),
        Reports.toldByTheOther(SILENT),
        Scale.of(SPACE_RESPECTED, -1));
  }

  @Override
  public Person draw(double times, int index, SplittableRandom random) {
    int group = index % groups.size();
    Answers answers = groups.get(group);
    for (Scale scale : scales) {
      double uniform = random.nextDouble();
      double latent =
          Math.log(uniform / (1 - uniform))
              + scale.effect() * strengths.get(group) * times * SMALLEST
              + scale.slope() * (answers.get(scale.on()).orElse(MIDDLE) - MIDDLE);
      answers = answers.with(scale.item(), answer(latent));
    }
    Item<Integer> last = scales.get(scales.size() - 1).item();
    return new Person(answers, answers.get(last).orElseThrow() >= HIGH);
  }

  private static int answer(double latent) {
    int answer = 1;
    for (double cut : CUTS) {
      answer += latent > cut ? 1 : 0;
    }
    return answer;
  }
}
