package study.nocontact.analysis.report;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import study.nocontact.analysis.chart.DurationHistogram;
import study.nocontact.analysis.claim.CatchmentBins;
import study.nocontact.analysis.dataset.Asked;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Elapsed;
import study.nocontact.analysis.instrument.InstrumentText;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.SurveyInstrument;
import study.nocontact.analysis.statistics.Heaping;

/** What was left out, and how lengths pile up on round numbers. */
final class MissingSection {

  private static final int LAST_DRAWN = 130;
  private static final int FROM = 4;
  private static final int TO_SEVENS = 101;
  private static final int TO_TENS = 104;
  private static final int TO_LIST = 400;

  private MissingSection() {}

  static Section of(CaseTable accepted, InstrumentText text) {
    return Section.of("missing", "Missing answers and heaping")
        .say(
            "Most questions can be skipped. Claims use the reports that answered what they need;"
                + " skipped covariates have a category of their own.")
        .say(
            "Lengths are said in round numbers. An index of 100 means no preference for the"
                + " numbers named; steep true lengths move it too, so it describes and does not"
                + " test.")
        .show(histogram(accepted))
        .show(missing(accepted, text))
        .show(heaping(accepted, text))
        .build();
  }

  private static Figure histogram(CaseTable cases) {
    Distribution lengths = Distribution.of(cases, SurveyInstrument.SILENCE_LENGTH, row -> true);
    Set<Integer> heaps =
        IntStream.of(CatchmentBins.preferred()).boxed().collect(Collectors.toUnmodifiableSet());
    DataTable.Builder table =
        DataTable.of(
            "durations", "Length of silences as reported", "Days", "Reports", "Preferred day");
    lengths
        .counts()
        .forEach(
            (days, reports) ->
                table.row(
                    Cell.count(days),
                    Cell.count(reports),
                    Cell.text(heaps.contains(days) ? "yes" : "no")));
    return new Figure(
        DurationHistogram.of("Length of silences as reported", lengths.counts(), heaps, LAST_DRAWN),
        "Silences that still go on are counted at the length they had.",
        table.build());
  }

  private static DataTable missing(CaseTable cases, InstrumentText text) {
    DataTable.Builder table =
        DataTable.of(
            "missing-answers",
            "Questions that were skipped by those they were put to",
            "Question",
            "Variable",
            "Asked",
            "Skipped");
    SurveyInstrument.ITEMS.stream()
        .filter(item -> item.topic().isPresent())
        .forEach(
            item -> {
              long asked = Reports.count(cases, row -> Asked.of(item.universe(), cases, row));
              long skipped =
                  Reports.count(
                      cases,
                      row -> Asked.of(item.universe(), cases, row) && !cases.answered(row, item));
              table.row(
                  Cell.text(text.question(item)),
                  Cell.text(item.variable()),
                  Cell.count(asked),
                  Cell.share(skipped, asked));
            });
    return table.build();
  }

  private static DataTable heaping(CaseTable cases, InstrumentText text) {
    DataTable.Builder table =
        DataTable.of(
            "heaping",
            "How lengths pile up, 100 without preference",
            "Question",
            "Reports",
            "Multiples of 7 days",
            "Multiples of 10 days",
            "Days people like to say");
    List<Item<?>> lengths =
        SurveyInstrument.ITEMS.stream()
            .filter(item -> item.topic().isPresent() && item.type() instanceof Elapsed)
            .toList();
    for (Item<?> item : lengths) {
      Distribution given = Distribution.of(cases, item, row -> true);
      Heaping heaping = given.heaping();
      table.row(
          Cell.text(text.question(item)),
          Cell.count(given.n()),
          index(heaping, days -> days.whipple(7, FROM, TO_SEVENS)),
          index(heaping, days -> days.whipple(10, FROM + 1, TO_TENS)),
          index(heaping, days -> days.whipple(CatchmentBins.preferred(), FROM, TO_LIST)));
    }
    return table.build();
  }

  /** Empty where nothing was reported in the index’s window. */
  private static Cell index(Heaping heaping, Function<Heaping, Heaping.Whipple> of) {
    try {
      return Cell.number(of.apply(heaping).index(), 0);
    } catch (IllegalArgumentException nothingReported) {
      return Cell.empty();
    }
  }
}
