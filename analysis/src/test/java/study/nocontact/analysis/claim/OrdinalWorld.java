package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.PROSPECTIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.Item;

/** Reports whose answers to some scales are drawn from a logistic model, by group. */
final class OrdinalWorld {

  /** Cuts of a standard logistic variable into five answers. */
  private static final double[] CUTS = {-1.6, -.5, .5, 1.6};

  private static final int MIDDLE = 3;

  private record Drawn(Item<Integer> item, double effect, Item<Integer> on, double slope) {}

  private record Group(Answers answers, double strength, long people) {}

  private final List<Group> groups = new ArrayList<>();
  private final List<Drawn> scales = new ArrayList<>();

  /** So many people who give these answers and have so much of the effects. */
  OrdinalWorld group(long people, Answers answers, double strength) {
    groups.add(new Group(answers, strength, people));
    return this;
  }

  /** A scale whose log odds of higher answers rise by so much times the strength of the group. */
  OrdinalWorld scale(Item<Integer> item, double effect) {
    return scale(item, effect, item, 0);
  }

  /** A scale that also depends on the answer on an earlier one, as far as that is not 3. */
  OrdinalWorld scale(Item<Integer> item, double effect, Item<Integer> on, double slope) {
    scales.add(new Drawn(item, effect, on, slope));
    return this;
  }

  /** Adds as many people per group who were followed, with other effects. */
  OrdinalWorld followed(long people, double share) {
    groups.addAll(
        List.copyOf(groups).stream()
            .map(
                group ->
                    new Group(
                        group.answers().with(PROSPECTIVE, YesNo.YES),
                        share * group.strength(),
                        people))
            .toList());
    return this;
  }

  Reports draw(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Reports reports = new Reports();
    for (Group group : groups) {
      for (long i = 0; i < group.people(); i++) {
        Answers answers = group.answers();
        for (Drawn scale : scales) {
          double uniform = random.nextDouble();
          double latent =
              Math.log(uniform / (1 - uniform))
                  + scale.effect() * group.strength()
                  + scale.slope() * (answers.get(scale.on()).orElse(MIDDLE) - MIDDLE);
          answers = answers.with(scale.item(), answer(latent));
        }
        reports.add(1, answers);
      }
    }
    return reports;
  }

  private static int answer(double latent) {
    int answer = 1;
    for (double cut : CUTS) {
      answer += latent > cut ? 1 : 0;
    }
    return answer;
  }
}
