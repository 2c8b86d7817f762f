package study.nocontact.analysis.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import study.nocontact.analysis.statistics.BinomialInterval;
import study.nocontact.analysis.statistics.MultinomialMode;
import study.nocontact.analysis.statistics.MultinomialRanks;

/**
 * Whether one answer is the most common: its share among those who gave it or its strongest rival,
 * the most common of the other answers, against one half.
 *
 * <p>The p-value asks all rivals, not only the strongest: the largest of the exact binomial
 * p-values where the answer leads, the smallest one by Holm's method where a rival does. Beside it,
 * the simultaneous interval of the answer's rank among those given by at least one in a hundred.
 * With weights, the same for the effective number of reports.
 *
 * @param answer number of the answer of a report
 * @param candidate the answer that may be the most common
 * @param ranked whether to look at what is beside it
 */
record MostCommonAnswer(ToIntFunction<Report> answer, int candidate, boolean ranked)
    implements Analysis {

  private static final long LEAST = 10;
  private static final double COMMON = .01;
  private static final int RESAMPLES = 999;

  @Override
  public Measure measure() {
    return Measure.PROPORTION;
  }

  @Override
  public Analysis estimateOnly() {
    return new MostCommonAnswer(answer, candidate, false);
  }

  @Override
  public Optional<Effect> of(Selection selection, Setting setting) {
    long n = selection.reports();
    if (n < LEAST) {
      return Optional.empty();
    }
    TreeMap<Integer, Long> counts = effectiveCounts(selection);
    counts.putIfAbsent(candidate, 0L);
    int[] answers = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
    long[] people = counts.values().stream().mapToLong(Long::longValue).toArray();
    int first = counts.headMap(candidate).size();
    int rival = rival(people, first);
    long either = rival < 0 ? 0 : people[first] + people[rival];
    if (either == 0) {
      return Optional.empty();
    }
    double share = (double) people[first] / either;
    MultinomialMode mode = MultinomialMode.test(first, people);
    double oneSided = share > .5 ? mode.pValue() : mode.pValueAgainst();
    return Optional.of(
        new Effect(
            measure(),
            share,
            BinomialInterval.CLOPPER_PEARSON.of(people[first], either, setting.look().coverage()),
            Math.min(1, 2 * oneSided),
            1,
            "clopper_pearson",
            n,
            selection.where(report -> answer.applyAsInt(report) == candidate).reports(),
            selection.effectiveN(),
            either,
            0,
            Double.NaN,
            ranked ? checks(people, first, rival, answers, setting) : List.of()));
  }

  /** How many gave each answer, scaled to the effective number of reports where weighted. */
  private TreeMap<Integer, Long> effectiveCounts(Selection selection) {
    TreeMap<Integer, Long> counts = new TreeMap<>();
    selection.forEach(
        report -> counts.merge(answer.applyAsInt(report), selection.count(report), Math::addExact));
    double total = counts.values().stream().mapToLong(Long::longValue).sum();
    double scale = selection.effectiveN() / total;
    counts.replaceAll((given, count) -> Math.round(count * scale));
    return counts;
  }

  /** The most common answer but one, or -1 where there is no other. */
  private static int rival(long[] people, int first) {
    int rival = -1;
    for (int i = 0; i < people.length; i++) {
      if (i != first && (rival < 0 || people[i] > people[rival])) {
        rival = i;
      }
    }
    return rival;
  }

  private List<Effect.Check> checks(
      long[] people, int first, int rival, int[] answers, Setting setting) {
    double all = 0;
    for (long count : people) {
      all += count;
    }
    MultinomialRanks.Rank rank = rank(people, all, first, setting);
    return List.of(
        new Effect.Check("share", "share", people[first] / all, null),
        new Effect.Check("rival", "answer", answers[rival], null),
        new Effect.Check("rival_share", "share", people[rival] / all, null),
        new Effect.Check("rank_best", "rank", rank.best(), null),
        new Effect.Check("rank_worst", "rank", rank.worst(), null));
  }

  /** Among the answers that are not rare, and the strongest rival at any rate. */
  private static MultinomialRanks.Rank rank(long[] people, double all, int first, Setting setting) {
    Map<Integer, Long> common = new TreeMap<>();
    int rival = rival(people, first);
    for (int i = 0; i < people.length; i++) {
      if (i == first || i == rival || people[i] >= COMMON * all) {
        common.put(i, people[i]);
      }
    }
    int position = List.copyOf(common.keySet()).indexOf(first);
    long[] counts = common.values().stream().mapToLong(Long::longValue).toArray();
    return MultinomialRanks.of(counts)
        .ranks(setting.look().coverage(), RESAMPLES, setting.seed())
        .get(position);
  }
}
