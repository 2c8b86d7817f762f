package study.nocontact.analysis.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Expected values from R 4.2.2, survival 3.5-3 and cmprsk 2.2-11. */
class TimesCommandsTest {

  private static final String[] GAMMOPATHY = {"--exit", "etime", "--event", "ev"};
  private static final String[] HOUSE = {"--entry", "entry", "--exit", "exit", "--event", "cens"};

  @TempDir private Path directory;

  private String data(String name) throws IOException {
    Path file = directory.resolve(name);
    try (InputStream in = TimesCommandsTest.class.getResourceAsStream("/golden/data/" + name)) {
      Files.write(file, in.readAllBytes());
    }
    return file.toString();
  }

  private String file(String... lines) throws IOException {
    return Files.write(directory.resolve("times.csv"), List.of(lines)).toString();
  }

  private static Run run(String command, String file, String[] columns, String... more) {
    String[] arguments = new String[2 + columns.length + more.length];
    arguments[0] = command;
    arguments[1] = file;
    System.arraycopy(columns, 0, arguments, 2, columns.length);
    System.arraycopy(more, 0, arguments, 2 + columns.length, more.length);
    return Run.of(arguments);
  }

  private static NamedCsvRecord row(String csv, Predicate<NamedCsvRecord> condition) {
    return CsvReader.builder().ofNamedCsvRecord(csv).stream()
        .filter(condition)
        .findFirst()
        .orElseThrow();
  }

  private static double number(NamedCsvRecord row, String column) {
    return Double.parseDouble(row.getField(column));
  }

  @Test
  void incidenceAgreesWithR() throws IOException {
    Run run = run("incidence", data("mgus2.csv"), GAMMOPATHY, "--at", "60,120", "--format", "csv");

    NamedCsvRecord first =
        row(run.out(), row -> row.getField("event").equals("1") && number(row, "time") == 60);
    assertThat(run.exitCode()).isZero();
    assertThat(number(first, "probability")).isCloseTo(0.034103712974349, within(1e-12));
    assertThat(number(first, "std_error")).isCloseTo(0.00488925790766794, within(1e-12));
    assertThat(first.getField("group")).isEqualTo("all");
  }

  @Test
  void groupsAreEstimatedApartAndTestedByGray() throws IOException {
    Run run =
        run(
            "incidence",
            data("Melanoma.csv"),
            new String[] {"--exit", "time", "--event", "ev"},
            "--group",
            "sex",
            "--format",
            "csv");

    assertThat(run.out()).contains("\r\n0,1,", "\r\n1,2,");
    String tests = run.out().substring(run.out().indexOf("event,gray_statistic"));
    NamedCsvRecord gray = row(tests, row -> row.getField("event").equals("1"));
    assertThat(number(gray, "gray_statistic")).isCloseTo(5.814020855547692, within(1e-9));
    assertThat(number(gray, "df")).isEqualTo(1);
  }

  @Test
  void coxWithDelayedEntryAgreesWithR() throws IOException {
    Run run = run("cox", data("channing.csv"), HOUSE, "--covariates", "sex", "--format", "csv");

    NamedCsvRecord male = row(run.out(), row -> true);
    assertThat(male.getField("covariate")).isEqualTo("sex=Male");
    assertThat(number(male, "log_hazard_ratio")).isCloseTo(0.321903553907268, within(1e-9));
    assertThat(number(male, "std_error")).isCloseTo(0.173315566986522, within(1e-9));
  }

  @Test
  void coxReportsItsDiagnostics() throws IOException {
    String file = data("channing.csv");

    assertThat(run("cox", file, HOUSE, "--covariates", "sex").out())
        .contains("likelihood ratio", "proportional: all", "concordance");
    assertThat(run("cox", file, HOUSE, "--covariates", "entry", "--strata", "sex").exitCode())
        .isZero();
    assertThat(run("cox", file, HOUSE, "--covariates", "entry", "--cluster", "sex").out())
        .isNotEqualTo(run("cox", file, HOUSE, "--covariates", "entry").out());
  }

  @Test
  void textIsAlignedForReading() throws IOException {
    String[] lines = run("incidence", data("mgus2.csv"), GAMMOPATHY).out().split("\n");

    assertThat(lines[0]).startsWith("group  event").endsWith("upper");
    assertThat(lines).hasSize(11).allSatisfy(line -> assertThat(line).hasSameSizeAs(lines[0]));
  }

  private void assertFails(String message, String file, String... columns) {
    Run run = run("incidence", file, columns);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(message);
  }

  @Test
  void saysWhereAFileIsWrong() throws IOException {
    String[] columns = {"--entry", "from", "--exit", "to", "--event", "end"};
    assertFails("has no column from, to", file("a,end", "1,0"), columns);
    assertFails(
        "line 3, column to is not a number: x", file("from,to,end", "0,1,a", "0,x,a"), columns);
    assertFails(
        "line 2, column to must be later than the entry", file("from,to,end", "2,2,a"), columns);
    assertFails("line 2, column from must not be negative", file("from,to,end", "-1,2,a"), columns);
    assertFails("line 2, column end is empty", file("from,to,end", "0,2,NA"), columns);
    assertFails("every row is censored", file("from,to,end", "0,2,censored"), columns);
    assertFails("has no rows", file("from,to,end"), columns);
    assertFails("there is no file named", "nowhere.csv", columns);
  }

  @Test
  void coxSaysWhatCannotBeEstimated() throws IOException {
    String file = file("to,end,x,y", "1,a,1,1", "2,b,1,2", "3,0,1,1", "4,a,1,3");
    String[] columns = {"--exit", "to", "--event", "end"};

    Run constant = run("cox", file, columns, "--covariates", "x");
    assertThat(constant.exitCode()).isEqualTo(1);
    assertThat(constant.err()).contains(file);
    assertThat(run("cox", file, columns, "--covariates", "y", "--cause", "c").err())
        .contains("nobody has the event c; there are [a, b]");
  }
}
