package study.nocontact.analysis.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import study.nocontact.analysis.disclosure.AttackedStudy.Cut;

/** Solves every table, which takes minutes; docs/privacy.md says how to run it. */
class FullReconstruction {

  @ParameterizedTest
  @ValueSource(longs = {10, 1})
  void determinesNoSmallCellOfAnyTableUnlessThereIsNoThreshold(long threshold) throws Exception {
    List<Cut> cuts = AttackedStudy.of(new TableRules(threshold, true, true, true), 3, 0, 11);
    ReconstructionAttack attack = ReconstructionAttack.on(cuts, 1);
    Files.writeString(
        Path.of("target", "reconstruction-" + threshold + ".md"), attack + "\n", UTF_8);
    assertThat(attack.found() == 0).isEqualTo(threshold > 1);
  }
}
