package study.nocontact.analysis.claim;

import java.util.List;

/**
 * How comparable two groups are before and after weighting.
 *
 * @param id short name, unique within a finding
 * @param title what is shown
 * @param rows the covariates
 * @param n reports it rests on
 */
public record Balance(String id, String title, List<Row> rows, long n) {

  /**
   * One covariate.
   *
   * @param covariate its name
   * @param before standardised difference of the groups as they are
   * @param after the same after weighting
   */
  public record Row(String covariate, double before, double after) {}

  /** Keeps its own copy of the list. */
  public Balance {
    rows = List.copyOf(rows);
  }
}
