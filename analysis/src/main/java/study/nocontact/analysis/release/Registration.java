package study.nocontact.analysis.release;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import study.nocontact.analysis.claim.Claim;
import study.nocontact.analysis.claim.ClaimDescription;
import study.nocontact.analysis.claim.Look;
import study.nocontact.analysis.claim.RegisteredClaims;
import study.nocontact.analysis.disclosure.PlannedTable;
import study.nocontact.analysis.instrument.Item;
import study.nocontact.analysis.instrument.QualityRules;
import study.nocontact.analysis.instrument.SurveyInstrument;

/**
 * What was promised before there were data: every claim with who counts, its test, its margins and
 * its rule, the looks at the data with their levels, and the tables. The hash of its text stamps
 * it.
 *
 * @param instrument version of the questions
 * @param quality which reports are set aside
 * @param multiplicity how p-values are adjusted
 * @param looks when the data are looked at
 * @param claims all claims
 * @param tables the tables that every release has, in the order in which they are checked
 */
public record Registration(
    String instrument,
    Quality quality,
    String multiplicity,
    List<PlannedLook> looks,
    List<Entry> claims,
    List<TableEntry> tables) {

  private static final String MULTIPLICITY =
      "Holm over the primary claims, Benjamini and Hochberg over the secondary ones,"
          + " intersection-union within a claim, permutation maxima within scans,"
          + " group-sequential levels over looks";

  /**
   * Which reports are set aside as careless.
   *
   * @param version version of the rules
   * @param rules the rules in words
   */
  public record Quality(String version, List<String> rules) {}

  /**
   * A look at the data.
   *
   * @param number its number
   * @param acceptedReports at how many accepted reports
   * @param level two-sided significance level
   */
  public record PlannedLook(int number, long acceptedReports, double level) {}

  /**
   * A claim.
   *
   * @param id its id
   * @param family the family it is adjusted in
   * @param described the promise in words
   * @param claimedFrom lowest value that is claimed, {@code null} where there is none
   * @param claimedTo highest value that is claimed, {@code null} where there is none
   * @param variables what it cannot be tested without
   */
  public record Entry(
      String id,
      String family,
      ClaimDescription described,
      Double claimedFrom,
      Double claimedTo,
      List<String> variables) {

    static Entry of(Claim claim) {
      return new Entry(
          claim.id(),
          claim.family().name(),
          claim.description(),
          finite(claim.claimed().low()),
          finite(claim.claimed().high()),
          claim.items().stream().map(Item::variable).sorted().toList());
    }

    private static Double finite(double bound) {
      return Double.isInfinite(bound) ? null : (Double) bound;
    }
  }

  /**
   * A planned table.
   *
   * @param name its name
   * @param title what is counted
   * @param population who is counted
   * @param conditions the same as conditions
   * @param dimensions what it is broken down by
   * @param claims the claims that rest on it
   */
  public record TableEntry(
      String name,
      String title,
      String population,
      List<String> conditions,
      List<DimensionEntry> dimensions,
      List<String> claims) {

    static TableEntry of(PlannedTable table) {
      return new TableEntry(
          table.name(),
          table.title(),
          table.population().words(),
          table.population().conditions(),
          table.dimensions().stream()
              .map(each -> new DimensionEntry(each.variable(), each.ladder()))
              .toList(),
          table.claims());
    }
  }

  /**
   * A dimension of a planned table.
   *
   * @param variable what is grouped
   * @param ladder its groups at each step, finest first
   */
  public record DimensionEntry(String variable, List<List<String>> ladder) {}

  /** What this software promises under a schedule of releases. */
  public static Registration of(ReleaseSchedule schedule) {
    return new Registration(
        SurveyInstrument.VERSION,
        new Quality(QualityRules.VERSION, QualityRules.inWords()),
        MULTIPLICITY,
        IntStream.rangeClosed(1, schedule.plannedLooks())
            .mapToObj(number -> look(schedule, number))
            .toList(),
        RegisteredClaims.ALL.stream().map(Entry::of).toList(),
        ReleasePlan.STANDARD.tables().stream().map(TableEntry::of).toList());
  }

  private static PlannedLook look(ReleaseSchedule schedule, int number) {
    Look look = schedule.look(number);
    return new PlannedLook(number, schedule.threshold(number), look.level());
  }

  /** The text that is hashed. */
  public String json() {
    return Json.write(this);
  }

  /** SHA-256 of the text. */
  public String sha256() {
    return Sha256.of(json().getBytes(StandardCharsets.UTF_8));
  }
}
