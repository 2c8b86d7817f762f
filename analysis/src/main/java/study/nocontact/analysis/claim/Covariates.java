package study.nocontact.analysis.claim;

import static study.nocontact.analysis.instrument.SurveyInstrument.ACCEPTANCE_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.AGE_BAND;
import static study.nocontact.analysis.instrument.SurveyInstrument.ANXIETY_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTROL_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.FORECAST_CHANCE;
import static study.nocontact.analysis.instrument.SurveyInstrument.GENDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.HOPE_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.LIVED_TOGETHER;
import static study.nocontact.analysis.instrument.SurveyInstrument.ON_OFF_BEFORE;
import static study.nocontact.analysis.instrument.SurveyInstrument.PLAN_FIXED;
import static study.nocontact.analysis.instrument.SurveyInstrument.RELATIONSHIP_LENGTH;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_DECIDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_MOTIVE;
import static study.nocontact.analysis.instrument.SurveyInstrument.SINCE_BREAKUP;
import static study.nocontact.analysis.instrument.SurveyInstrument.TIES;
import static study.nocontact.analysis.instrument.SurveyInstrument.UNCERTAINTY_FIRST;
import static study.nocontact.analysis.instrument.SurveyInstrument.WANTED_BACK_FIRST;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import study.nocontact.analysis.instrument.Categories.AgeBand;
import study.nocontact.analysis.instrument.Categories.Gender;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.Motive;
import study.nocontact.analysis.instrument.Categories.RelationshipLength;
import study.nocontact.analysis.instrument.Categories.Side;
import study.nocontact.analysis.instrument.Categories.Tie;
import study.nocontact.analysis.instrument.Categories.YesNo;
import study.nocontact.analysis.instrument.Category;
import study.nocontact.analysis.instrument.Item;

/**
 * What contrasts are adjusted for, as columns of a design without the constant.
 *
 * <p>Closed answers have a column of 0 and 1 for every category but a reference one, scales have
 * one column centred at 3; the time since the breakup is rounded to half octaves, so that reports
 * agree. An answer that was skipped is 0 in these and 1 in a column of its own, so that no report
 * is lost; this leaves some confounding by the skipped answer (Groenwold and others, Canadian
 * Medical Association Journal 2012).
 */
final class Covariates {

  private static final String SINCE = "octaves_since_breakup";

  /** How the relationship was, how the breakup was taken at first, and how long ago it was. */
  static final Covariates ADJUSTMENT = new Covariates(adjustment());

  /** All that a person could have been asked when a silence began, for foretelling its end. */
  static final Covariates OUTLOOK = new Covariates(outlook());

  static final Covariates NONE = new Covariates(List.of());

  /** Categories given by fewer reports than this join the reference. */
  static final long LEAST_REPORTS = 20;

  private static final int MIDDLE_OF_SCALE = 3;
  private static final double ALIASED = 1e-9;

  /** A column; an indicator is 0 or 1. */
  private record Column(String name, boolean indicator, ToDoubleFunction<Report> value) {}

  private final List<Column> columns;

  /** Those that these are some of. */
  private final Covariates whole;

  private Covariates(List<Column> columns) {
    this.columns = List.copyOf(columns);
    whole = this;
  }

  private Covariates(List<Column> columns, Covariates whole) {
    this.columns = List.copyOf(columns);
    this.whole = whole;
  }

  private static List<Column> adjustment() {
    List<Column> columns = new ArrayList<>();
    categories(columns, RELATIONSHIP_LENGTH, RelationshipLength.values(), RelationshipLength.Y1_2);
    yes(columns, LIVED_TOGETHER);
    yes(columns, ON_OFF_BEFORE);
    columns.add(indicator("ties_children", report -> report.includes(TIES, Tie.CHILDREN)));
    columns.add(indicator("ties_work", report -> report.includes(TIES, Tie.WORK_OR_STUDY)));
    columns.add(skipped(TIES));
    scale(columns, WANTED_BACK_FIRST);
    scale(columns, ANXIETY_FIRST);
    columns.add(new Column(SINCE, false, Covariates::octavesSinceBreakup));
    return columns;
  }

  private static List<Column> outlook() {
    List<Column> columns = new ArrayList<>(ADJUSTMENT.columns);
    columns.removeIf(column -> column.name().equals(SINCE));
    categories(columns, INITIATOR, Initiator.values(), Initiator.EX);
    categories(columns, SILENCE_DECIDER, Side.values(), Side.ME);
    yes(columns, PLAN_FIXED);
    columns.add(indicator("to_get_back", r -> r.includes(SILENCE_MOTIVE, Motive.GET_BACK)));
    columns.add(new Column("forecast_chance", false, Covariates::forecast));
    columns.add(skipped(FORECAST_CHANCE));
    scale(columns, HOPE_FIRST);
    scale(columns, CONTROL_FIRST);
    scale(columns, UNCERTAINTY_FIRST);
    scale(columns, ACCEPTANCE_FIRST);
    categories(columns, AGE_BAND, AgeBand.values(), AgeBand._25_34);
    categories(columns, GENDER, Gender.values(), Gender.WOMAN);
    return columns;
  }

  /** The chance that was named, from -1 to 1. */
  private static double forecast(Report report) {
    return report.answered(FORECAST_CHANCE) ? (report.code(FORECAST_CHANCE) - 50) / 50. : 0;
  }

  /** The binary logarithm of the days, to the nearest half. */
  private static double octavesSinceBreakup(Report report) {
    return Math.round(2 * Math.log1p(report.code(SINCE_BREAKUP)) / Math.log(2)) / 2.;
  }

  private static <E extends Enum<E> & Category> void categories(
      List<Column> columns, Item<E> item, E[] all, E reference) {
    for (E category : all) {
      if (category != reference) {
        String name = item.variable() + "_" + category.name().toLowerCase(Locale.ROOT);
        columns.add(indicator(name.replace("__", "_"), report -> report.is(item, category)));
      }
    }
    columns.add(skipped(item));
  }

  private static void yes(List<Column> columns, Item<YesNo> item) {
    columns.add(indicator(item.variable(), report -> report.is(item, YesNo.YES)));
    columns.add(skipped(item));
  }

  private static void scale(List<Column> columns, Item<Integer> item) {
    columns.add(
        new Column(
            item.variable(),
            false,
            report -> report.answered(item) ? report.code(item) - MIDDLE_OF_SCALE : 0));
    columns.add(skipped(item));
  }

  private static Column skipped(Item<?> item) {
    return indicator(item.variable() + "_skipped", report -> !report.answered(item));
  }

  private static Column indicator(String name, Predicate<Report> condition) {
    return new Column(name, true, report -> condition.test(report) ? 1 : 0);
  }

  /** All columns but those of one item. */
  Covariates without(Item<?> item) {
    return new Covariates(
        columns.stream().filter(column -> !column.name().startsWith(item.variable())).toList());
  }

  /** Names of the columns in order. */
  List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  /** The columns of one report. */
  double[] row(Report report) {
    double[] row = new double[columns.size()];
    for (int j = 0; j < row.length; j++) {
      row[j] = columns.get(j).value().applyAsDouble(report);
    }
    return row;
  }

  /** These and an answer on a scale from 1 to 5. */
  Covariates and(Item<Integer> item) {
    List<Column> more = new ArrayList<>(columns);
    scale(more, item);
    return new Covariates(more);
  }

  /**
   * The columns that these reports can tell apart: an indicator needs {@link #LEAST_REPORTS}
   * reports with it and without it, and a column that the constant and the columns before it
   * already make up is left out.
   */
  Covariates estimableIn(Selection selection) {
    int width = columns.size() + 1;
    double[][] products = new double[width][width];
    long[] with = new long[columns.size()];
    Coded<CovariateRow> cells = in(selection);
    long[] counts = new long[cells.values().size()];
    for (int i = 0; i < selection.size(); i++) {
      counts[cells.codes()[i]] += selection.reports(i);
    }
    for (int cell = 0; cell < counts.length; cell++) {
      double[] row = cells.values().get(cell).values();
      add(products, row, counts[cell]);
      for (int j = 0; j < row.length; j++) {
        with[j] += row[j] == 0 ? 0 : counts[cell];
      }
    }
    long without = selection.reports() - LEAST_REPORTS;
    List<Column> kept = new ArrayList<>();
    List<double[]> directions = new ArrayList<>();
    if (products[0][0] == 0) {
      return NONE;
    }
    directions.add(direction(products, 0, directions));
    for (int j = 0; j < with.length; j++) {
      boolean common = with[j] >= LEAST_REPORTS && with[j] <= without;
      if (common || !columns.get(j).indicator()) {
        double[] direction = direction(products, j + 1, directions);
        if (direction.length > 0) {
          kept.add(columns.get(j));
          directions.add(direction);
        }
      }
    }
    return new Covariates(kept, whole);
  }

  /** The columns of the reports of a selection. */
  Coded<CovariateRow> in(Selection selection) {
    Coded<CovariateRow> all =
        Coded.of(selection, whole, report -> new CovariateRow(whole.row(report)));
    if (columns.size() == whole.columns.size()) {
      return all;
    }
    int[] kept = columns.stream().mapToInt(whole.columns::indexOf).toArray();
    return all.map(row -> row.only(kept));
  }

  /** Adds the cross products of the constant and a row. */
  private static void add(double[][] products, double[] row, long count) {
    products[0][0] += count;
    for (int i = 0; i < row.length; i++) {
      if (row[i] != 0) {
        double weighted = count * row[i];
        products[0][i + 1] += weighted;
        products[i + 1][0] += weighted;
        for (int j = 0; j < row.length; j++) {
          products[i + 1][j + 1] += weighted * row[j];
        }
      }
    }
  }

  /**
   * One row of a Cholesky factor: what a column has in common with every column, beyond the columns
   * of the given directions; empty where nothing of it is left.
   */
  private static double[] direction(double[][] products, int column, List<double[]> directions) {
    double[] left = products[column].clone();
    for (double[] direction : directions) {
      for (int j = 0; j < left.length; j++) {
        left[j] -= direction[column] * direction[j];
      }
    }
    if (!(left[column] > ALIASED * products[column][column])) {
      return new double[0];
    }
    double root = Math.sqrt(left[column]);
    for (int j = 0; j < left.length; j++) {
      left[j] /= root;
    }
    return left;
  }
}
