package study.nocontact.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Figures of R 4.2.2, survival 3.5-3, for the rows of {@link CoxExamples} repeated by their counts:
 * {@code e <- d[rep(1:nrow(d), d$n), ]; ctl <- coxph.control(eps = 1e-14, toler.chol = 1e-14)}.
 */
class CoxAgainstRTest {

  private static final CoxRegression COX = CoxRegression.withDefaults();
  private static final Offset<Double> CLOSE = within(1e-11);
  private static final Offset<Double> NEAR = within(1e-10);

  private static SurvivalRows stratified() {
    return CoxExamples.rows().withStrata(CoxExamples.STRATUM);
  }

  @Test
  void efron() {
    // f <- coxph(Surv(entry, exit, event) ~ x + z, e, control = ctl)
    CoxFit fit = COX.fit(CoxExamples.rows());
    close(fit.estimates().coefficients(), 1.0268926712318702, 0.0533501388976469);
    close(fit.estimates().standardErrors(), 0.296142388678124, 0.458535952348675);
    assertThat(fit.nullLogLikelihood()).isCloseTo(-56.976162085222, CLOSE);
    assertThat(fit.logLikelihood()).isCloseTo(-49.692360177675, CLOSE);
    assertThat(fit.scoreTest().statistic()).isCloseTo(14.8986847952762, CLOSE);
    assertThat(fit.estimates().waldTest().statistic()).isCloseTo(12.5505213100855, NEAR);
    assertThat(fit.subjects()).isEqualTo(32);
    assertThat(fit.events()).isEqualTo(22);
    assertThat(fit.converged()).isTrue();
  }

  @Test
  void breslow() {
    // coxph(Surv(entry, exit, event) ~ x + z, e, ties = "breslow", control = ctl)
    CoxFit fit = COX.withTies(CoxTies.BRESLOW).fit(CoxExamples.rows());
    close(fit.estimates().coefficients(), 0.8679135609573138, 0.0133485864206093);
    close(fit.estimates().standardErrors(), 0.285888199057342, 0.454444333817611);
    assertThat(fit.nullLogLikelihood()).isCloseTo(-61.1026413208826, CLOSE);
    assertThat(fit.logLikelihood()).isCloseTo(-55.5985884986210, CLOSE);
    assertThat(fit.scoreTest().statistic()).isCloseTo(11.016539648488, CLOSE);
    // coxph(..., ties = "breslow", robust = TRUE, id = 1:nrow(e))
    close(fit.robustEstimates().standardErrors(), 0.160031507075783, 0.321548900468005);
  }

  @Test
  void strata() {
    // coxph(Surv(entry, exit, event) ~ x + z + strata(s), e, control = ctl)
    CoxFit fit = COX.fit(stratified());
    close(fit.estimates().coefficients(), 1.627281754020385, 0.265061885379787);
    close(fit.estimates().standardErrors(), 0.471761809816556, 0.795486873141782);
    assertThat(fit.nullLogLikelihood()).isCloseTo(-42.0525059660418, CLOSE);
    assertThat(fit.logLikelihood()).isCloseTo(-32.7357328484286, CLOSE);
    assertThat(fit.scoreTest().statistic()).isCloseTo(19.5617102697866, CLOSE);
    // coxph(..., robust = TRUE, id = 1:nrow(e)); wald.test then uses the robust covariance
    close(fit.robustEstimates().standardErrors(), 0.24126339271356, 0.787951896158877);
    assertThat(fit.robustEstimates().waldTest().statistic()).isCloseTo(58.3231451737482, NEAR);
  }

  @Test
  void clusters() {
    // coxph(Surv(entry, exit, event) ~ x + z, e, control = ctl, cluster = g)
    CoxFit fit = COX.fit(CoxExamples.rows().withClusters(CoxExamples.CLUSTER));
    close(fit.robustEstimates().standardErrors(), 0.329201082473192, 0.467518227371045);
    assertThat(fit.robustEstimates().waldTest().statistic()).isCloseTo(10.0896077765621, NEAR);
    close(fit.estimates().standardErrors(), 0.296142388678124, 0.458535952348675);
  }

  @Test
  void probabilityWeights() {
    // f <- coxph(Surv(entry, exit, event) ~ x + z, e, control = ctl, weights = w,
    //   robust = TRUE, id = 1:nrow(e)); sqrt(diag(f$naive.var))
    CoxFit fit = COX.fit(CoxExamples.rows().withWeights(CoxExamples.WEIGHT));
    close(fit.estimates().coefficients(), 1.107258416106032, 0.409529357436211);
    close(fit.robustEstimates().standardErrors(), 0.163223756252186, 0.394953417171299);
    close(fit.estimates().standardErrors(), 0.293716548983221, 0.417627852398045);
    assertThat(fit.nullLogLikelihood()).isCloseTo(-78.9382268389502, CLOSE);
    assertThat(fit.logLikelihood()).isCloseTo(-70.7063137079760, CLOSE);
    assertThat(fit.baseline().cumulative(9)).isCloseTo(0.9840916376273596, CLOSE);
  }

  @Test
  void probabilityWeightsWithClustersAndBreslow() {
    // coxph(Surv(entry, exit, event) ~ x + z, e, ties = "breslow", control = ctl, weights = w,
    //   cluster = g)
    CoxFit fit =
        COX.withTies(CoxTies.BRESLOW)
            .fit(
                CoxExamples.rows()
                    .withWeights(CoxExamples.WEIGHT)
                    .withClusters(CoxExamples.CLUSTER));
    close(fit.estimates().coefficients(), 0.938798293254351, 0.343487654598798);
    close(fit.robustEstimates().standardErrors(), 0.25596077777134, 0.45881221625112);
    close(fit.estimates().standardErrors(), 0.281250430108942, 0.414100892906386);
  }

  @Test
  void concordance() {
    // concordance(f)$count: concordant, discordant, tied.x
    Concordance one = COX.fit(CoxExamples.rows()).concordance();
    assertThat(one).isEqualTo(new Concordance(one.concordance(), 240, 52, 0));
    assertThat(one.concordance()).isCloseTo(0.821917808219178, CLOSE);
    Concordance two = COX.fit(stratified()).concordance();
    assertThat(two).isEqualTo(new Concordance(two.concordance(), 109, 23, 0));
    assertThat(two.concordance()).isCloseTo(0.825757575757576, CLOSE);
    Concordance weighted =
        COX.fit(CoxExamples.rows().withWeights(CoxExamples.WEIGHT)).concordance();
    assertThat(weighted.concordance()).isCloseTo(0.827354260089686, CLOSE);
  }

  @Test
  void baselineHazard() {
    // basehaz(f, centered = FALSE)
    BaselineHazard one = COX.fit(CoxExamples.rows()).baseline();
    assertThat(one.cumulative(1.9)).isZero();
    assertThat(one.cumulative(2)).isCloseTo(0.0414381948147645, CLOSE);
    assertThat(one.cumulative(7)).isCloseTo(0.2738381667204457, CLOSE);
    assertThat(one.cumulative(99)).isCloseTo(1.3792036910260377, CLOSE);
    BaselineHazard breslow = COX.withTies(CoxTies.BRESLOW).fit(CoxExamples.rows()).baseline();
    assertThat(breslow.cumulative(8)).isCloseTo(0.5282417839471050, CLOSE);
    BaselineHazard two = COX.fit(stratified()).baseline();
    assertThat(two.cumulative(2.5, 1, 0, 0)).isZero();
    assertThat(two.cumulative(8, 1, 0, 0)).isCloseTo(0.329621228233068, CLOSE);
    assertThat(two.cumulative(9, 2, 0, 0)).isCloseTo(1.096690142896428, CLOSE);
    double[] b = COX.fit(stratified()).estimates().coefficients();
    assertThat(two.cumulative(9, 2, .5, 1))
        .isCloseTo(1.096690142896428 * Math.exp(.5 * b[0] + b[1]), CLOSE);
  }

  @Test
  void proportionalHazards() {
    // cox.zph(f)$table[, 1] and with "log", "identity", "rank"
    SurvivalRows rows = CoxExamples.rows();
    zph(rows, TimeTransform.KAPLAN_MEIER, 0.124866821343033, 0.591378711146473, 0.645735935965302);
    zph(rows, TimeTransform.LOG, 0.303074808149737, 0.467893609659007, 1.184640694430017);
    zph(rows, TimeTransform.IDENTITY, 0.118232798769962, 0.542030296184263, 1.116520377841214);
    zph(rows, TimeTransform.RANK, 0.0481793673472163, 0.7130702674636854, 0.9011040538658375);
  }

  @Test
  void proportionalHazardsWithStrataAndWithWeights() {
    SurvivalRows two = stratified();
    zph(two, TimeTransform.KAPLAN_MEIER, 1.51816550310739, 2.27823257846287, 10.72556202832301);
    zph(two, TimeTransform.RANK, 1.53064059072686, 2.56490485416822, 11.17834907172271);
    SurvivalRows weighted = CoxExamples.rows().withWeights(CoxExamples.WEIGHT);
    zph(weighted, TimeTransform.LOG, 0.143421977351498, 0.660873105521347, 1.221489693604483);
    zph(weighted, TimeTransform.RANK, 0.197830306259848, 0.594659607091482, 0.614179765711588);
  }

  @Test
  void covariateThatChanges() {
    // d <- data.frame(id = c(1,1,2,3,3,4,5,5,6,7,7,8), start = c(0,4,0,0,2,0,0,6,0,0,1,0),
    //   stop = c(4,9,5,2,7,3,6,8,8,1,10,10), event = c(0,1,1,0,1,1,0,1,0,0,0,1),
    //   sent = c(0,1,0,0,1,0,0,1,0,0,1,0), age = c(30,30,25,41,41,38,22,22,35,29,29,33))
    // f <- coxph(Surv(start, stop, event) ~ sent + age, d, cluster = id)
    double[][] sentAndAge = {
      {0, 30}, {1, 30}, {0, 25}, {0, 41}, {1, 41}, {0, 38},
      {0, 22}, {1, 22}, {0, 35}, {0, 29}, {1, 29}, {0, 33}
    };
    CoxFit fit =
        COX.fit(
            SurvivalRows.of(
                    new double[] {4, 9, 5, 2, 7, 3, 6, 8, 8, 1, 10, 10},
                    new int[] {0, 1, 1, 0, 1, 1, 0, 1, 0, 0, 0, 1},
                    sentAndAge)
                .withEntry(0, 4, 0, 0, 2, 0, 0, 6, 0, 0, 1, 0)
                .withClusters(1, 1, 2, 3, 3, 4, 5, 5, 6, 7, 7, 8));
    close(fit.estimates().coefficients(), -0.0403954861424378, 0.0265027929317730);
    close(fit.estimates().standardErrors(), 0.8538823013754347, 0.0892115507234679);
    close(fit.robustEstimates().standardErrors(), 0.7140038579094317, 0.0717807506132956);
    assertThat(fit.logLikelihood()).isCloseTo(-9.16951928916742, CLOSE);
    assertThat(fit.concordance().concordance()).isCloseTo(.56, CLOSE);
    ProportionalHazardsResult result = ProportionalHazardsTest.withDefaults().test(fit);
    assertThat(result.covariates().get(0).statistic()).isCloseTo(0.0989776316551532, NEAR);
    assertThat(result.global().statistic()).isCloseTo(0.4947049862544373, NEAR);
    assertThat(result.global().pValue()).isCloseTo(0.780865395328729, NEAR);
  }

  private static void zph(
      SurvivalRows rows, TimeTransform transform, double x, double z, double global) {
    CoxFit fit = COX.fit(rows);
    ProportionalHazardsTest test = ProportionalHazardsTest.withDefaults().withTransform(transform);
    ProportionalHazardsResult result = test.test(fit);
    assertThat(result.covariates().get(0).statistic()).isCloseTo(x, NEAR);
    assertThat(result.covariates().get(1).statistic()).isCloseTo(z, NEAR);
    assertThat(result.global().statistic()).isCloseTo(global, NEAR);
    assertThat(result.global().degreesOfFreedom()).isEqualTo(2);
    assertThat(test.test(fit, 1)).isEqualTo(result.covariates().get(1));
    assertThat(test.test(fit, 0, 1)).isEqualTo(result.global());
  }

  private static void close(double[] actual, double... expected) {
    assertThat(actual).containsExactly(expected, CLOSE);
  }
}
