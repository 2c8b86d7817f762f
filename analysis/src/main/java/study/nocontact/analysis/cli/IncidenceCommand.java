package study.nocontact.analysis.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import study.nocontact.analysis.statistics.AalenJohansen;
import study.nocontact.analysis.statistics.ChiSquareResult;
import study.nocontact.analysis.statistics.CumulativeIncidence;
import study.nocontact.analysis.statistics.EventTimes;
import study.nocontact.analysis.statistics.GrayTest;

/** {@code analysis incidence}: cumulative incidence of the events in any file of times. */
@Command(
    name = "incidence",
    description = {
      "Estimates how probable each kind of event is by given times, the other kinds competing",
      "(Aalen and Johansen), from any CSV file with such columns; with groups, also Gray's test."
    })
final class IncidenceCommand implements Callable<Integer> {

  private static final String EVERYBODY = "all";

  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      description = "the file, compressed with gzip or not; - is standard input")
  private String name;

  @Mixin private TimesOptions options;

  @Option(
      names = "--group",
      paramLabel = "COLUMN",
      description = "estimate for each value of this column")
  private String group;

  @Option(
      names = "--at",
      split = ",",
      paramLabel = "TIME",
      description =
          "times, parted by commas; unless told, those by which each fifth of the events happened")
  private List<Double> at;

  @Option(
      names = "--format",
      paramLabel = "F",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless told")
  private ResultTable.Format format;

  IncidenceCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<String> others = group == null ? List.of() : List.of(group);
    TimesTable data = new TimesFile(new InputFile(name, console.in()), options, others).read();
    if (data.causes().isEmpty()) {
      throw new IOException(name + ": every row is censored, so there is nothing to estimate");
    }
    Map<String, EventTimes> groups = new TreeMap<>();
    if (group == null) {
      groups.put(EVERYBODY, data.times());
    } else {
      data.values(0).forEach(value -> groups.put(value, data.times(0, value)));
    }
    String text = incidence(data, groups).in(format);
    if (groups.size() > 1) {
      text += (format == ResultTable.Format.csv ? "\r\n" : "\n") + gray(data, groups);
    }
    console.out().write(text.getBytes(StandardCharsets.UTF_8));
    console.out().flush();
    return CommandLine.ExitCode.OK;
  }

  private ResultTable incidence(TimesTable data, Map<String, EventTimes> groups) {
    ResultTable table =
        new ResultTable(
            "group", "event", "time", "at_risk", "probability", "std_error", "lower", "upper");
    List<Double> times = at == null ? data.fifthsOfEvents() : at;
    groups.forEach(
        (label, people) -> {
          AalenJohansen fit = AalenJohansen.of(people);
          for (String cause : data.causes()) {
            for (double time : times) {
              CumulativeIncidence value = fit.at(data.cause(cause), time);
              table.add(
                  label,
                  cause,
                  time,
                  value.atRisk(),
                  value.estimate(),
                  value.standardError(),
                  value.interval().lower(),
                  value.interval().upper());
            }
          }
        });
    return table;
  }

  private String gray(TimesTable data, Map<String, EventTimes> groups) {
    if (data.delayed()) {
      return "Gray's test needs everybody to be observed from time 0.\n";
    }
    ResultTable table = new ResultTable("event", "gray_statistic", "df", "p");
    for (String cause : data.causes()) {
      ChiSquareResult test =
          GrayTest.withDefaults().withCause(data.cause(cause)).test(List.copyOf(groups.values()));
      table.add(cause, test.statistic(), (long) test.degreesOfFreedom(), test.pValue());
    }
    return table.in(format);
  }
}
