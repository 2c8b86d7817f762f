package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The reference numbers of one case, and a test for each of them. */
final class Golden {

  private record Reference(double value, double relativeTolerance) {}

  private final String id;
  private final Map<String, Reference> references = new LinkedHashMap<>();
  private final Map<String, Double> computed = new LinkedHashMap<>();

  private Golden(String id) {
    this.id = id;
    for (NamedCsvRecord row : rows("/golden/golden.csv")) {
      if (row.getField("id").equals(id)) {
        references.put(
            row.getField("quantity"),
            new Reference(
                Double.parseDouble(row.getField("value")),
                Double.parseDouble(row.getField("rel_tol"))));
      }
    }
    assertThat(references).as("reference numbers of " + id).isNotEmpty();
  }

  static Golden of(String id) {
    return new Golden(id);
  }

  /** One column of a data file; {@code NA} becomes NaN. */
  static double[] column(String file, String name) {
    return rows("/golden/data/" + file).stream()
        .map(row -> row.getField(name))
        .mapToDouble(text -> text.equals("NA") ? Double.NaN : Double.parseDouble(text))
        .toArray();
  }

  /** One column of a data file as text. */
  static String[] text(String file, String name) {
    return rows("/golden/data/" + file).stream()
        .map(row -> row.getField(name))
        .toArray(String[]::new);
  }

  Golden put(String quantity, double value) {
    assertThat(references).as(id).containsKey(quantity);
    computed.put(quantity, value);
    return this;
  }

  /**
   * One test per reference number; a number that was not computed fails. The first test checks all
   * of them, because mutation testing looks no further than the first test of a factory.
   */
  Stream<DynamicTest> tests() {
    DynamicTest all = DynamicTest.dynamicTest(id, () -> references.forEach(this::check));
    return Stream.concat(
        Stream.of(all),
        references.entrySet().stream()
            .map(
                entry ->
                    DynamicTest.dynamicTest(
                        id + " " + entry.getKey(), () -> check(entry.getKey(), entry.getValue()))));
  }

  private void check(String quantity, Reference reference) {
    assertThat(computed).as("computed numbers of " + id).containsKey(quantity);
    double tolerance =
        Math.abs(reference.value()) < 1e-12
            ? 1e-12
            : Math.abs(reference.value()) * reference.relativeTolerance();
    assertThat(computed.get(quantity))
        .as(id + " " + quantity)
        .isCloseTo(reference.value(), org.assertj.core.data.Offset.offset(tolerance));
  }

  private static List<NamedCsvRecord> rows(String resource) {
    try (InputStream in = Golden.class.getResourceAsStream(resource);
        CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(in)) {
      List<NamedCsvRecord> rows = new ArrayList<>();
      reader.forEach(rows::add);
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
