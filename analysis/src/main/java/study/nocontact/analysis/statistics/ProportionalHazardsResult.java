package study.nocontact.analysis.statistics;

import java.util.List;

/**
 * Tests of proportional hazards.
 *
 * @param covariates one test per covariate, in their order
 * @param global test of all together
 */
public record ProportionalHazardsResult(List<ChiSquareResult> covariates, ChiSquareResult global) {}
