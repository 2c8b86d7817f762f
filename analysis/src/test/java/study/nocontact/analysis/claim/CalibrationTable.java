package study.nocontact.analysis.claim;

import java.util.List;
import java.util.Locale;

/** The rates of wrong and of right verdicts as two tables of a document. */
final class CalibrationTable {

  private CalibrationTable() {}

  static String of(List<Calibrated> claims, List<CalibrationCounts> table) {
    StringBuilder text = new StringBuilder();
    text.append("| family | true effect | reports | wrongly SUPPORTED | wrongly CONTRADICTED |")
        .append(" wrong of the conclusive |\n|---|---|---|---|---|---|\n");
    for (Family family : List.of(Family.PRIMARY, Family.SECONDARY)) {
      for (CalibrationCounts counts : table) {
        CalibrationCounts.Wrong wrong = counts.wrong(family);
        double studies = counts.studies();
        text.append(
            String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.3f | %.3f | %.3f |%n",
                family,
                name(counts.effect()),
                name(counts.circumstance()),
                wrong.supported() / studies,
                wrong.contradicted() / studies,
                wrong.share() / studies));
      }
    }
    text.append("\n| claim | true effect | reports | SUPPORTED | CONTRADICTED | INCONCLUSIVE |")
        .append(" held back as fragile | NOT ENOUGH DATA |\n|---|---|---|---|---|---|---|---|\n");
    for (Calibrated claim : claims) {
      for (CalibrationCounts counts : table) {
        text.append(
            String.format(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %s | %.3f | %s |%n",
                claim.claim().id(),
                name(counts.effect()),
                name(counts.circumstance()),
                rate(claim, counts, Verdict.SUPPORTED),
                rate(claim, counts, Verdict.CONTRADICTED),
                rate(claim, counts, Verdict.INCONCLUSIVE),
                counts.fragile(claim.claim()) / (double) counts.studies(),
                rate(claim, counts, Verdict.NOT_ENOUGH_DATA)));
      }
    }
    return text.toString();
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The rate, marked where the verdict is wrong. */
  private static String rate(Calibrated claim, CalibrationCounts counts, Verdict verdict) {
    String rate =
        String.format(
            Locale.ROOT, "%.3f", counts.count(claim.claim(), verdict) / (double) counts.studies());
    return claim.wrong(counts.effect()).contains(verdict) ? "**" + rate + "**" : rate;
  }
}
