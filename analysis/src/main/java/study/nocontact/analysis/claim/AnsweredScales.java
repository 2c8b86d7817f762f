package study.nocontact.analysis.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import study.nocontact.analysis.instrument.InstrumentText;
import study.nocontact.analysis.instrument.Item;

/**
 * How two groups answered the scales that an answer is made of.
 *
 * @param arms the groups
 * @param answer the answer
 */
record AnsweredScales(Arms arms, Answer answer) {

  private static final InstrumentText TEXT = InstrumentText.in(Locale.ENGLISH);
  private static final int STEPS = 5;

  Drawings of(Selection selection, Words words) {
    return Drawings.of(
        answer.scales().stream().map(scale -> shares(scale, selection, words)).toList());
  }

  private AnswerShares shares(Item<Integer> scale, Selection selection, Words words) {
    return new AnswerShares(
        "answers_" + scale.variable(),
        TEXT.question(scale),
        Stream.iterate(1, step -> step + 1).limit(STEPS).map(TEXT::scaleStep).toList(),
        List.of(
            group(words.shared("group." + arms.firstName()), arms.first(), scale, selection),
            group(words.shared("group." + arms.secondName()), arms.second(), scale, selection)));
  }

  private AnswerShares.Group group(
      String label, Predicate<Report> members, Item<Integer> scale, Selection selection) {
    Map<Integer, Long> counts = new TreeMap<>();
    selection
        .where(answer.known())
        .where(members)
        .where(report -> report.answered(scale))
        .forEach(
            report ->
                counts.merge(report.code(scale), selection.cases().count(report.row()), Long::sum));
    return new AnswerShares.Group(
        label,
        Stream.iterate(1, step -> step + 1)
            .limit(STEPS)
            .map(step -> counts.getOrDefault(step, 0L))
            .toList());
  }
}
