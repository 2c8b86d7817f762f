package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Categories.Breaker;
import study.nocontact.analysis.statistics.CensoredTimes;
import study.nocontact.analysis.statistics.CureFit;
import study.nocontact.analysis.statistics.CureModel;
import study.nocontact.analysis.statistics.Latency;

class CureAnalysisTest {

  private static final int[] DAYS = {2, 5, 12, 30, 60, 120, 1000};
  private static final long[] BROKEN = {20, 35, 45, 40, 20, 10, 0};
  private static final long[] KEPT = {0, 0, 5, 0, 0, 0, 175};

  private static CaseTable table() {
    Reports reports = new Reports();
    for (int i = 0; i < DAYS.length; i++) {
      reports.add(BROKEN[i], Reports.ended(DAYS[i], Breaker.ME));
      reports.add(KEPT[i], Reports.ongoing(DAYS[i]));
    }
    return reports.table();
  }

  private static CureFit fit(Latency latency) {
    double[] exit = new double[2 * DAYS.length];
    int[] event = new int[exit.length];
    long[] count = new long[exit.length];
    for (int i = 0; i < DAYS.length; i++) {
      exit[2 * i] = DAYS[i];
      event[2 * i] = 1;
      count[2 * i] = BROKEN[i];
      exit[2 * i + 1] = DAYS[i];
      count[2 * i + 1] = KEPT[i];
    }
    return CureModel.withDefaults()
        .with(latency)
        .fit(CensoredTimes.observed(new double[exit.length], exit, event, count));
  }

  private static Effect effect(CaseTable table, Latency latency, boolean profile) {
    return new CureAnalysis(SilenceTiming::whole, latency, profile, .5)
        .of(Selection.all(table, ""), Setting.of(Look.ONLY, 1))
        .orElseThrow();
  }

  @Test
  void givesTheModelsShareWithItsProfileInterval() {
    Effect effect = effect(table(), Latency.WEIBULL, true);
    CureFit fit = fit(Latency.WEIBULL);

    assertThat(effect.value()).isCloseTo(fit.cureFraction(), within(1e-8));
    assertThat(effect.interval().lower()).isCloseTo(fit.profileInterval(.95).lower(), within(1e-8));
    assertThat(effect.interval().upper()).isCloseTo(fit.profileInterval(.95).upper(), within(1e-8));
    assertThat(effect.n()).isEqualTo(350);
    assertThat(effect.events()).isEqualTo(170);
  }

  @Test
  void givesWaldsIntervalWhereAskedTo() {
    Effect effect = effect(table(), Latency.LOGNORMAL, false);
    CureFit fit = fit(Latency.LOGNORMAL);

    assertThat(effect.interval().lower()).isCloseTo(fit.interval(.95).lower(), within(1e-8));
    assertThat(effect.interval().upper()).isCloseTo(fit.interval(.95).upper(), within(1e-8));
    assertThat(effect.method()).isEqualTo("wald_logit");
  }

  @Test
  void allowsForWeights() {
    CaseTable table = table();
    double[] weights = new double[table.rows()];
    for (int row = 0; row < weights.length; row++) {
      weights[row] = row % 2 == 0 ? .5 : 1.5;
    }
    Selection weighted = Selection.all(table, "").weighted(Weighting.of(weights));
    Effect effect =
        new CureAnalysis(SilenceTiming::whole, Latency.WEIBULL, true, .5)
            .of(weighted, Setting.of(Look.ONLY, 1))
            .orElseThrow();

    assertThat(effect.method()).isEqualTo("wald_logit");
    assertThat(effect.interval().upper() - effect.interval().lower()).isBetween(.1, .3);
  }

  @Test
  void findsNobodyToLastWhereAllEnd() {
    Reports reports = new Reports();
    for (int day = 1; day <= 300; day++) {
      reports.add(1 + 600 / (day + 10), Reports.ended(day, Breaker.ME));
    }
    Effect effect = effect(reports.table(), Latency.WEIBULL, true);

    assertThat(effect.value()).isLessThan(.01);
    assertThat(effect.interval().lower()).isEqualTo(0);
    assertThat(effect.interval().upper()).isLessThan(.05);
    assertThat(effect.p()).isLessThan(.001);
  }

  @Test
  void isSilentOnAHandful() {
    CaseTable table = new Reports().add(9, Reports.ended(4, Breaker.EX)).table();

    assertThat(
            new CureAnalysis(SilenceTiming::whole, Latency.WEIBULL, true, .5)
                .of(Selection.all(table, ""), Setting.of(Look.ONLY, 1)))
        .isEmpty();
  }
}
