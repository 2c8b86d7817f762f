package study.nocontact.analysis.release;

import java.util.List;
import study.nocontact.analysis.chart.Picture;

/**
 * A plot of a published finding with its numbers.
 *
 * @param claim the claim's id
 * @param id its name in the finding
 * @param picture the plot
 * @param columns heads of the columns of its numbers
 * @param rows its numbers
 */
record Plot(
    String claim, String id, Picture picture, List<String> columns, List<List<String>> rows) {

  private static final String SIMULATED = "SIMULATED DATA";

  /** Its path in the archive without what tells the format. */
  String path() {
    return "plots/" + claim + "-" + id;
  }

  /** The plot as a release shows it: one of simulated data says so. */
  Picture picture(Release release) {
    return release.simulated() ? picture.noted(SIMULATED) : picture;
  }

  /** Its numbers. */
  String csv(Release release) {
    CsvText csv = new CsvText(release, columns);
    rows.forEach(csv::row);
    return csv.toString();
  }
}
