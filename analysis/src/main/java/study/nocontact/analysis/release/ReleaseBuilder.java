package study.nocontact.analysis.release;

import static study.nocontact.analysis.instrument.SurveyInstrument.REPORT_STATE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import study.nocontact.analysis.claim.Finding;
import study.nocontact.analysis.claim.Look;
import study.nocontact.analysis.claim.PopulationMargins;
import study.nocontact.analysis.claim.Setting;
import study.nocontact.analysis.claim.Weighting;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.disclosure.CountTable;
import study.nocontact.analysis.disclosure.DisclosurePolicy;
import study.nocontact.analysis.disclosure.FindingControl;
import study.nocontact.analysis.disclosure.Outcome;
import study.nocontact.analysis.disclosure.TableControl;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.Codebook;
import study.nocontact.analysis.instrument.InstrumentText;
import study.nocontact.analysis.instrument.SurveyInstrument;

/** Makes releases out of frozen cases. */
public final class ReleaseBuilder {

  /** How the claims are tested. */
  @FunctionalInterface
  public interface Analyses {
    /** The findings on these cases at this look. */
    List<Finding> run(CaseTable cases, Setting setting);
  }

  private final ReleaseSchedule schedule;
  private final Analyses analyses;
  private final String softwareVersion;
  private final Optional<PopulationMargins> margins;

  /**
   * A builder.
   *
   * @param schedule when releases are cut
   * @param analyses how the claims are tested
   * @param softwareVersion version written into each release
   */
  public ReleaseBuilder(ReleaseSchedule schedule, Analyses analyses, String softwareVersion) {
    this(schedule, analyses, softwareVersion, Optional.empty());
  }

  private ReleaseBuilder(
      ReleaseSchedule schedule,
      Analyses analyses,
      String softwareVersion,
      Optional<PopulationMargins> margins) {
    this.schedule = schedule;
    this.analyses = analyses;
    this.softwareVersion = softwareVersion;
    this.margins = margins;
  }

  /** One whose findings are weighted to a population, too. */
  public ReleaseBuilder with(PopulationMargins population) {
    return new ReleaseBuilder(schedule, analyses, softwareVersion, Optional.of(population));
  }

  /**
   * Makes a release.
   *
   * @param number its number, which is that of the look
   * @param cases accepted and quarantined reports as they are at the cut
   * @param earlier every release before
   * @param seed seed of everything random in the analyses
   * @param simulated whether the reports are simulated
   * @throws IllegalArgumentException if too few reports are accepted for this number, or an earlier
   *     release has this number or a later one, or only one of the two is simulated
   */
  public Release build(
      int number, CaseTable cases, List<Release> earlier, long seed, boolean simulated) {
    CaseTable accepted = cases.where(row -> !cases.is(row, REPORT_STATE, ReportState.QUARANTINED));
    check(number, accepted.reports(), earlier, simulated);
    Look look = schedule.look(number);
    Optional<Weighting> weights = margins.flatMap(population -> weights(population, cases));
    return new Release(
        number,
        simulated,
        DisclosurePolicy.rounded(accepted.reports()),
        look,
        Optional.of(RegistrationDocument.of(schedule)),
        SurveyInstrument.VERSION,
        softwareVersion,
        margins.map(used -> new ReleaseMargins(used.text(), weights.isPresent())),
        tables(accepted, earlier),
        analyses.run(cases, new Setting(look, seed, weights)).stream()
            .<Outcome<Finding>>map(exact -> FindingControl.clear(exact, published(exact, earlier)))
            .toList(),
        new Codebook(InstrumentText.in(Locale.ROOT)).variables());
  }

  private static List<Finding> published(Finding exact, List<Release> earlier) {
    return earlier.stream()
        .map(release -> release.finding(exact.claim()))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Without weights while nobody is in some category of the margins. */
  private static Optional<Weighting> weights(PopulationMargins population, CaseTable cases) {
    try {
      return Optional.of(population.weighting(cases));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void check(int number, long accepted, List<Release> earlier, boolean simulated) {
    if (accepted < schedule.threshold(number)) {
      throw new IllegalArgumentException(
          "release "
              + number
              + " is cut at "
              + schedule.threshold(number)
              + " accepted reports; there are fewer");
    }
    for (Release before : earlier) {
      if (before.number() >= number) {
        throw new IllegalArgumentException(
            "release " + before.number() + " is out already, so " + number + " cannot be cut");
      }
      if (before.simulated() != simulated) {
        throw new IllegalArgumentException("simulated and real reports must not be mixed");
      }
    }
  }

  private static List<Outcome<CountTable>> tables(CaseTable accepted, List<Release> earlier) {
    TableControl control =
        new TableControl(
            earlier.stream().flatMap(release -> release.publishedTables().stream()).toList(),
            ReleasePlan.STANDARD.conditions());
    return ReleasePlan.STANDARD.tables().stream()
        .map(table -> control.clear(table.steps(accepted)))
        .toList();
  }
}
