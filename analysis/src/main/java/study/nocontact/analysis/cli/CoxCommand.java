package study.nocontact.analysis.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import study.nocontact.analysis.statistics.ChiSquareResult;
import study.nocontact.analysis.statistics.CoxFit;
import study.nocontact.analysis.statistics.CoxRegression;
import study.nocontact.analysis.statistics.CoxTies;
import study.nocontact.analysis.statistics.HazardRatio;
import study.nocontact.analysis.statistics.LogHazardRatios;
import study.nocontact.analysis.statistics.NotEstimableException;
import study.nocontact.analysis.statistics.ProportionalHazardsResult;
import study.nocontact.analysis.statistics.ProportionalHazardsTest;
import study.nocontact.analysis.statistics.SurvivalRows;

/** {@code analysis cox}: Cox's regression on any file of times. */
@Command(
    name = "cox",
    description = {
      "Fits Cox's proportional hazards to any CSV file with such columns.",
      "Columns of words become one column for each value but the first in order."
    })
final class CoxCommand implements Callable<Integer> {

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      description = "the file, compressed with gzip or not; - is standard input")
  private String name;

  @Mixin private TimesOptions options;

  @Option(
      names = "--covariates",
      required = true,
      split = ",",
      paramLabel = "COLUMN",
      description = "columns that the hazard may depend on, parted by commas")
  private List<String> covariates;

  @Option(
      names = "--cause",
      paramLabel = "VALUE",
      description = "count only this kind of event, the others as censored (cause-specific)")
  private String cause;

  @Option(
      names = "--strata",
      paramLabel = "COLUMN",
      description = "values of this column have baseline hazards of their own")
  private String strata;

  @Option(
      names = "--cluster",
      paramLabel = "COLUMN",
      description = "rows that share a value depend on each other: errors robust to that")
  private String cluster;

  @Option(
      names = "--ties",
      paramLabel = "T",
      defaultValue = "EFRON",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told")
  private CoxTies ties;

  @Option(
      names = "--format",
      paramLabel = "F",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told")
  private ResultTable.Format format;

  CoxCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<String> others = new ArrayList<>(covariates);
    int stratum = added(others, strata);
    int group = added(others, cluster);
    TimesTable data = new TimesFile(new InputFile(name, console.in()), options, others).read();
    DesignColumns design = DesignColumns.of(data, covariates);
    CoxFit fit = fit(rows(data, design, stratum, group));
    String text =
        coefficients(fit, design).in(format) + separator() + tests(fit, design).in(format);
    console.out().write(text.getBytes(StandardCharsets.UTF_8));
    console.out().flush();
    return CommandLine.ExitCode.OK;
  }

  private static int added(List<String> columns, String column) {
    if (column == null) {
      return -1;
    }
    columns.add(column);
    return columns.size() - 1;
  }

  private SurvivalRows rows(TimesTable data, DesignColumns design, int stratum, int group)
      throws IOException {
    SurvivalRows rows =
        SurvivalRows.of(data.exit(), data.event(), design.rows()).withEntry(data.entry());
    if (stratum >= 0) {
      rows = rows.withStrata(numbered(data, stratum));
    }
    if (group >= 0) {
      rows = rows.withClusters(numbered(data, group));
    }
    if (cause == null) {
      return rows;
    }
    if (data.cause(cause) == 0) {
      throw new IOException(
          name + ": nobody has the event " + cause + "; there are " + data.causes());
    }
    return rows.censoringAllBut(data.cause(cause));
  }

  private static int[] numbered(TimesTable data, int column) {
    List<String> values = data.values(column);
    return Arrays.stream(data.others().get(column)).mapToInt(values::indexOf).toArray();
  }

  private CoxFit fit(SurvivalRows rows) throws IOException {
    try {
      return CoxRegression.withDefaults().withTies(ties).fit(rows);
    } catch (NotEstimableException e) {
      throw new IOException(name + ": " + e.getMessage(), e);
    }
  }

  private ResultTable coefficients(CoxFit fit, DesignColumns design) {
    ResultTable table =
        new ResultTable(
            "covariate", "log_hazard_ratio", "std_error", "hazard_ratio", "lower", "upper", "p");
    LogHazardRatios estimates = cluster == null ? fit.estimates() : fit.robustEstimates();
    IntStream.range(0, design.names().size())
        .forEach(
            j -> {
              HazardRatio ratio = estimates.hazardRatio(j);
              table.add(
                  design.names().get(j),
                  ratio.logRatio(),
                  ratio.standardError(),
                  ratio.ratio(),
                  ratio.interval().lower(),
                  ratio.interval().upper(),
                  ratio.pValue());
            });
    return table;
  }

  private String separator() {
    return format == ResultTable.Format.csv ? "\r\n" : "\n";
  }

  private ResultTable tests(CoxFit fit, DesignColumns design) {
    ResultTable table = new ResultTable("test", "statistic", "df", "p");
    add(table, "likelihood ratio", fit.likelihoodRatioTest());
    add(table, "score", fit.scoreTest());
    ProportionalHazardsResult hazards = ProportionalHazardsTest.withDefaults().test(fit);
    for (int j = 0; j < design.names().size(); j++) {
      add(table, "proportional: " + design.names().get(j), hazards.covariates().get(j));
    }
    add(table, "proportional: all", hazards.global());
    table.add("rows", (double) fit.subjects(), "", "");
    table.add("events", (double) fit.events(), "", "");
    table.add("log likelihood", fit.logLikelihood(), "", "");
    table.add("concordance", fit.concordance().concordance(), "", "");
    return table;
  }

  private static void add(ResultTable table, String label, ChiSquareResult test) {
    table.add(label, test.statistic(), test.degreesOfFreedom(), test.pValue());
  }
}
