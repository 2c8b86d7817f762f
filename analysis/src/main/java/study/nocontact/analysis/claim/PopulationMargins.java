package study.nocontact.analysis.claim;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Category;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.SurveyInstrument;
import study.nocontact.analysis.statistics.NotEstimableException;
import study.nocontact.analysis.statistics.Raking;
import study.nocontact.analysis.statistics.RakingMargin;

/**
 * How a population divides on some closed questions, to which reports can be weighted by raking.
 *
 * <p>Reports without an answer to one of the questions keep their share: nothing is known of how
 * many of the population would not answer.
 */
public final class PopulationMargins {

  private static final double SUM_SLACK = 1e-6;

  private final String text;
  private final Map<Item<?>, double[]> shares;

  private PopulationMargins(String text, Map<Item<?>, double[]> shares) {
    this.text = text;
    this.shares = shares;
  }

  /**
   * Reads CSV with the columns variable, category and share; the shares of a variable sum to 1.
   *
   * @throws IllegalArgumentException if it is something else; the message says what and where
   */
  public static PopulationMargins read(String text) {
    Map<Item<?>, double[]> shares = new LinkedHashMap<>();
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(new StringReader(text))) {
      for (NamedCsvRecord row : csv) {
        add(shares, row);
      }
    } catch (CsvParseException e) {
      throw new IllegalArgumentException("not a CSV file: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (shares.isEmpty()) {
      throw new IllegalArgumentException("there are no margins");
    }
    shares.forEach(PopulationMargins::check);
    return new PopulationMargins(text, shares);
  }

  /** The CSV as it was given. */
  public String text() {
    return text;
  }

  private static void add(Map<Item<?>, double[]> shares, NamedCsvRecord row) {
    String at = "line " + row.getStartingLineNumber() + ": ";
    try {
      Item<?> item = SurveyInstrument.item(field(row, "variable"));
      int category = codes(item).indexOf(field(row, "category"));
      if (category < 0) {
        throw new IllegalArgumentException(
            item.variable() + " has the categories " + codes(item) + " to choose one from");
      }
      double share = Double.parseDouble(field(row, "share"));
      if (!(share > 0 && share <= 1)) {
        throw new IllegalArgumentException("a share is above 0 and at most 1, was " + share);
      }
      shares.computeIfAbsent(item, each -> new double[codes(item).size()])[category] = share;
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(at + "the share is not a number", e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(at + e.getMessage(), e);
    }
  }

  private static String field(NamedCsvRecord row, String column) {
    return row.findField(column)
        .orElseThrow(() -> new IllegalArgumentException("there is no column " + column));
  }

  private static List<String> codes(Item<?> item) {
    return item.type().categories().stream().map(Category::code).collect(Collectors.toList());
  }

  private static void check(Item<?> item, double[] shares) {
    double sum = 0;
    for (int category = 0; category < shares.length; category++) {
      if (shares[category] == 0) {
        throw new IllegalArgumentException(
            item.variable() + " lacks the share of " + codes(item).get(category));
      }
      sum += shares[category];
    }
    if (!(Math.abs(sum - 1) < SUM_SLACK)) {
      throw new IllegalArgumentException(
          "the shares of " + item.variable() + " sum to " + sum + " and not to 1");
    }
  }

  /**
   * Weights that carry the accepted reports to these margins; set-aside reports keep weight 1.
   *
   * @throws IllegalArgumentException if no report has some category, so that no weights can
   */
  public Weighting weighting(CaseTable cases) {
    int[] rows =
        IntStream.range(0, cases.rows()).filter(row -> new Report(cases, row).accepted()).toArray();
    long[] counts = IntStream.of(rows).mapToLong(cases::count).toArray();
    List<RakingMargin> margins = new ArrayList<>();
    shares.forEach((item, targets) -> margins.add(margin(cases, rows, counts, item, targets)));
    double[] weights = new double[cases.rows()];
    Arrays.fill(weights, 1);
    double[] start = new double[rows.length];
    Arrays.fill(start, 1);
    try {
      double[] raked = Raking.withDefaults().fit(start, counts, margins).weights();
      double mean = mean(raked, counts);
      for (int i = 0; i < rows.length; i++) {
        weights[rows[i]] = raked[i] / mean;
      }
    } catch (NotEstimableException e) {
      throw new IllegalArgumentException("the reports cannot be weighted: " + e.getMessage(), e);
    }
    return Weighting.of(weights);
  }

  private static double mean(double[] weights, long[] counts) {
    double sum = 0;
    double reports = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += counts[i] * weights[i];
      reports += counts[i];
    }
    return sum / reports;
  }

  /** The margin with those who did not answer as a category of its own, if there are any. */
  private static RakingMargin margin(
      CaseTable cases, int[] rows, long[] counts, Item<?> item, double[] targets) {
    int unanswered = targets.length;
    int[] categories =
        IntStream.of(rows)
            .map(row -> cases.answered(row, item) ? cases.code(row, item) : unanswered)
            .toArray();
    double all = 0;
    double missing = 0;
    for (int i = 0; i < rows.length; i++) {
      all += counts[i];
      missing += categories[i] == unanswered ? counts[i] : 0;
    }
    double[] shares = new double[missing > 0 ? targets.length + 1 : targets.length];
    for (int category = 0; category < targets.length; category++) {
      shares[category] = targets[category] * (all - missing) / all;
    }
    if (missing > 0) {
      shares[unanswered] = missing / all;
    }
    return RakingMargin.of(item.variable(), categories, shares);
  }
}
