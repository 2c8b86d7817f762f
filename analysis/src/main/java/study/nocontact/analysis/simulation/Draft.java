package study.nocontact.analysis.simulation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.Category;
import study.nocontact.analysis.instrument.ElapsedTime;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.SingleChoice;

/** A report as it is being filled in, in the order of the survey. */
final class Draft {

  private static final double SKIPPED = 0.04;

  private final Chance chance;
  private Answers answers = Answers.none();

  Draft(Chance chance) {
    this.chance = chance;
  }

  Answers answers() {
    return answers;
  }

  /** Answers a question if it is asked; one that need not be answered is sometimes skipped. */
  <T> void answer(Item<T> item, T value) {
    boolean skipped = chance.happens(SKIPPED) && !item.required() && item.topic().isPresent();
    if (!skipped && item.universe().holds(answers)) {
      answers = answers.with(item, value);
    }
  }

  void days(Item<ElapsedTime> item, int days) {
    answer(item, ElapsedTime.ofDays(days));
  }

  /** Chooses one category by shares, in the order of the categories. */
  <E extends Enum<E> & Category> void choose(Item<E> item, double... shares) {
    answer(item, ((SingleChoice<E>) item.type()).categories().get(chance.position(shares)));
  }

  void yes(Item<YesNo> item, double probability) {
    choose(item, probability, 1 - probability);
  }

  /** Chooses each category with its probability, and {@code otherwise} where that gives none. */
  <E extends Enum<E> & Category> void chooseMany(
      Item<Set<E>> item, E otherwise, E[] categories, double... probabilities) {
    EnumSet<E> chosen = EnumSet.noneOf(otherwise.getDeclaringClass());
    for (int c = 0; c < categories.length; c++) {
      if (chance.happens(probabilities[c])) {
        chosen.add(categories[c]);
      }
    }
    if (chosen.isEmpty()) {
      chosen.add(otherwise);
    }
    answer(item, Collections.unmodifiableSet(chosen));
  }

  /** Rates on the scale from 1 to 5. */
  void rate(Item<Integer> item, double mean) {
    answer(item, (int) Math.max(1, Math.min(5, Math.round(mean + 0.9 * chance.normal()))));
  }
}
