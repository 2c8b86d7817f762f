package study.nocontact.analysis.report;

import study.nocontact.analysis.chart.Picture;

/**
 * A plot with the table of its numbers.
 *
 * @param picture the plot
 * @param note what to know when reading it, may be empty
 * @param table its numbers; its id names the plot too
 */
record Figure(Picture picture, String note, DataTable table) implements Exhibit {

  String id() {
    return table.id();
  }

  String title() {
    return picture.title();
  }

  String svg() {
    return picture.svg(id());
  }
}
