package study.nocontact.analysis.report;

import java.util.List;
import study.nocontact.analysis.claim.Finding;
import study.nocontact.analysis.dataset.CaseTable;

/** From the rows of the file to the reports that each claim is tested on. */
final class FlowSection {

  /** The file that lists the rows that could not be used. */
  static final String BAD_ROWS = "bad-rows.csv";

  private FlowSection() {}

  static Section of(Source source, CaseTable accepted, List<Finding> findings) {
    Section.Builder section =
        Section.of("flow", "Participant flow")
            .say(
                "Every row of the file is accounted for. A row that does not fit the codebook is"
                    + " left out and listed with its line, column and reason in data/"
                    + BAD_ROWS
                    + "; a row may stand for several reports. Quarantined reports failed rules for"
                    + " careless answering: claims are tested without them and looked at with"
                    + " them.")
            .show(steps(source, accepted))
            .show(badRows(source))
            .show(byClaim(findings));
    return section.build();
  }

  private static DataTable steps(Source source, CaseTable accepted) {
    long bad = source.numberOfBadRows();
    long reports = source.cases().reports();
    return DataTable.of("flow-steps", "From the file to the reports that count", "Step", "Number")
        .row(Cell.text("Rows in the file"), Cell.count(source.cases().rows() + bad))
        .row(Cell.text("Rows that could not be used"), Cell.count(bad))
        .row(Cell.text("Rows used"), Cell.count(source.cases().rows()))
        .row(Cell.text("Reports they stand for"), Cell.count(reports))
        .row(Cell.text("Reports quarantined"), Cell.count(reports - accepted.reports()))
        .row(Cell.text("Reports accepted"), Cell.count(accepted.reports()))
        .build();
  }

  private static DataTable badRows(Source source) {
    DataTable.Builder table =
        DataTable.of("flow-bad-rows", "Rows that could not be used", "Column at fault", "Rows");
    source.badRows().forEach((column, rows) -> table.row(Cell.text(column), Cell.count(rows)));
    return table.build();
  }

  private static DataTable byClaim(List<Finding> findings) {
    DataTable.Builder table =
        DataTable.of(
            "flow-claims", "Reports that each claim is tested on", "Claim", "Step", "Reports");
    for (Finding finding : findings) {
      finding
          .flow()
          .forEach(
              step ->
                  table.row(
                      Cell.text(finding.claim()),
                      Cell.text(step.label()),
                      Cell.count(step.reports())));
    }
    return table.build();
  }
}
