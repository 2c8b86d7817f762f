package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * How often verdicts are wrong, and right. Takes many minutes and is run by name only; {@code
 * docs/calibration.md} says how.
 *
 * <p>A study is one set of reports for every claim, each drawn in the claim's own world and as
 * large as the claim's least number; the claims of a family are adjusted together.
 */
class CalibrationStudy {

  private static final int STUDIES = Integer.getInteger("calibration.studies", 100);
  private static final boolean BARE = Boolean.getBoolean("calibration.bare");

  private final List<Calibrated> claims =
      CalibratedClaims.ALL.stream().map(claim -> BARE ? claim.bare() : claim).toList();

  private List<Finding> study(
      TrueEffect effect,
      Circumstance circumstance,
      long seed,
      Map<Calibrated, Examination> unconcerned) {
    Map<Claim, Examination> examined = new HashMap<>();
    for (Calibrated claim : claims) {
      Examination examination =
          claim.concernedBy(circumstance)
              ? claim.examined(effect, circumstance, seed)
              : unconcerned.get(claim);
      if (circumstance == Circumstance.CLEAN) {
        unconcerned.put(claim, examination);
      }
      examined.put(claim.claim(), examination);
    }
    return ClaimTests.judge(claims.stream().map(Calibrated::claim).toList(), examined);
  }

  private Map<Circumstance, List<Finding>> studies(TrueEffect effect, long seed) {
    Map<Calibrated, Examination> unconcerned = new HashMap<>();
    Map<Circumstance, List<Finding>> studies = new EnumMap<>(Circumstance.class);
    for (Circumstance circumstance : Circumstance.values()) {
      studies.put(circumstance, study(effect, circumstance, seed, unconcerned));
    }
    return studies;
  }

  @Test
  void countsWrongVerdicts() throws IOException {
    List<CalibrationCounts> table = new ArrayList<>();
    for (TrueEffect effect : TrueEffect.values()) {
      List<Map<Circumstance, List<Finding>>> all =
          LongStream.rangeClosed(1, STUDIES)
              .parallel()
              .mapToObj(seed -> studies(effect, 1000 * effect.ordinal() + seed))
              .toList();
      for (Circumstance circumstance : Circumstance.values()) {
        CalibrationCounts counts = new CalibrationCounts(effect, circumstance);
        all.forEach(studies -> counts.add(claims, studies.get(circumstance)));
        table.add(counts);
      }
    }
    String text = CalibrationTable.of(claims, table);
    Files.writeString(Path.of("target", "calibration.md"), text);

    assertThat(text).contains("PRIMARY", "SECONDARY");
  }
}
