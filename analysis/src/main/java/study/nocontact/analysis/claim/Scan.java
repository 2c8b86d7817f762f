package study.nocontact.analysis.claim;

import java.util.List;

/**
 * A scan over candidate days.
 *
 * @param id short name, unique within a finding
 * @param title what is shown
 * @param candidates the candidate days in order
 * @param critical value that the largest statistic stays below in 95% of permutations
 * @param p overall p-value of the largest statistic
 */
public record Scan(String id, String title, List<Candidate> candidates, double critical, double p) {

  private static final String KIND = "scan";

  /** Its name among the plots of a finding, some of which may be called like the scan. */
  public String plot() {
    return id.startsWith(KIND) ? id : KIND + "-" + id;
  }

  /**
   * One candidate day.
   *
   * @param day centre of the window
   * @param statistic score statistic of a bump there
   * @param adjustedP p-value adjusted for the whole scan
   * @param n reports in the window
   */
  public record Candidate(int day, double statistic, double adjustedP, long n) {}
}
