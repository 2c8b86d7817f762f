package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.REPORT_STATE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import study.nocontact.analysis.dataset.Asked;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.Elapsed;
import study.nocontact.analysis.instrument.InstrumentText;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.SurveyInstrument;
import study.nocontact.analysis.statistics.Heaping;

/**
 * How good the answers are that claims cannot be tested without: which share of the accepted
 * reports that were asked did not answer, and for lengths how they pile up on round days. Every
 * item is looked at once, for all claims that need it.
 */
final class DataQuality {

  private static final Words WORDS = new Words("C06");
  private static final InstrumentText TEXT = InstrumentText.in(Locale.ENGLISH);

  /** The list of days people like to say is looked at in this window. */
  private static final int FROM = 4;

  private static final int TO = 400;

  private static final Comparator<Item<?>> IN_ORDER =
      Comparator.comparingInt(SurveyInstrument.ITEMS::indexOf);

  private final CaseTable cases;
  private final Look look;
  private final Map<Item<?>, List<Estimate>> byItem = new HashMap<>();

  DataQuality(CaseTable cases, Look look) {
    this.cases = cases;
    this.look = look;
  }

  /** What a claim needs, in the order in which it is asked. */
  List<Estimate> of(Set<Item<?>> items) {
    return items.stream()
        .sorted(IN_ORDER)
        .flatMap(item -> byItem.computeIfAbsent(item, this::estimates).stream())
        .toList();
  }

  private List<Estimate> estimates(Item<?> item) {
    List<Estimate> estimates = new ArrayList<>();
    addMissing(item, estimates);
    if (item.type() instanceof Elapsed) {
      addHeaping(item, estimates);
    }
    return estimates;
  }

  private boolean accepted(int row) {
    return !cases.is(row, REPORT_STATE, ReportState.QUARANTINED);
  }

  private void addMissing(Item<?> item, List<Estimate> estimates) {
    long asked = 0;
    long skipped = 0;
    for (int row = 0; row < cases.rows(); row++) {
      if (accepted(row) && Asked.of(item.universe(), cases, row)) {
        asked += cases.count(row);
        skipped += cases.answered(row, item) ? 0 : cases.count(row);
      }
    }
    if (asked > 0) {
      estimates.add(
          new Estimate(
              "missing_" + item.variable(),
              WORDS.shared("quality.missing", TEXT.question(item)),
              Estimate.Scale.PROPORTION,
              (double) skipped / asked,
              null,
              "",
              asked));
    }
  }

  private void addHeaping(Item<?> item, List<Estimate> estimates) {
    SortedMap<Integer, Long> lengths = new TreeMap<>();
    for (int row = 0; row < cases.rows(); row++) {
      if (accepted(row) && cases.answered(row, item)) {
        lengths.merge(cases.code(row, item), cases.count(row), Long::sum);
      }
    }
    if (lengths.keySet().stream().noneMatch(day -> FROM <= day && day <= TO)) {
      return;
    }
    Heaping heaping =
        Heaping.of(
            lengths.keySet().stream().mapToInt(Integer::intValue).toArray(),
            lengths.values().stream().mapToLong(Long::longValue).toArray());
    Heaping.Whipple index = heaping.whipple(CatchmentBins.preferred(), FROM, TO);
    estimates.add(
        new Estimate(
            "heaping_" + item.variable(),
            WORDS.shared("quality.heaping", TEXT.question(item)),
            Estimate.Scale.INDEX,
            index.index(),
            index.interval(look.coverage()),
            WORDS.method("clopper_pearson"),
            index.reports()));
  }
}
