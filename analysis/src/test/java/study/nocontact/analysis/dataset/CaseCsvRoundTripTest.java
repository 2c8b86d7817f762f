package study.nocontact.analysis.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.SurveyInstrument;
import study.nocontact.analysis.simulation.Simulation;
import study.nocontact.analysis.simulation.World;

class CaseCsvRoundTripTest {

  @ParameterizedTest
  @EnumSource
  void whatIsWrittenIsReadAgain(World world) throws Exception {
    List<Answers> reports = new Simulation(world, 21).reports(1500).toList();
    StringWriter text = new StringWriter();
    try (CaseCsvWriter csv = new CaseCsvWriter(text)) {
      reports.forEach(csv::write);
    }
    CsvText read = CsvText.readWhole(text.toString(), new HashSet<>(SurveyInstrument.ITEMS));
    assertThat(read.bad()).isEmpty();
    assertThat(read.cases().rows()).isEqualTo(reports.size());
    for (int row = 0; row < reports.size(); row++) {
      for (Item<?> item : SurveyInstrument.ITEMS) {
        assertThat(read.cases().code(row, item)).isEqualTo(reports.get(row).code(item));
      }
    }
  }
}
