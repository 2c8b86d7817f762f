package study.nocontact.analysis.disclosure;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import study.nocontact.analysis.dataset.Case;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ReportState;
import study.nocontact.analysis.instrument.SurveyInstrument;
import study.nocontact.analysis.release.ReleasePlan;
import study.nocontact.analysis.release.ReleaseSchedule;
import study.nocontact.analysis.simulation.Simulation;
import study.nocontact.analysis.simulation.World;

/** What a study under given rules publishes, and the truth behind it. */
final class AttackedStudy {

  /**
   * One release.
   *
   * @param cases the accepted reports
   * @param published the tables that were cleared
   */
  record Cut(CaseTable cases, List<CountTable> published) {

    List<CountTable> truth() {
      return ReleasePlan.STANDARD.tables().stream().map(table -> table.finest(cases)).toList();
    }

    List<CountTable> published(String name) {
      return published.stream().filter(table -> table.name().equals(name)).toList();
    }
  }

  /** All rules but the threshold, below which a count is unsafe. */
  static final TableRules NO_THRESHOLD = new TableRules(1, true, true, true);

  /** All rules but those on growth between releases. */
  static final TableRules NO_INCREMENTS = new TableRules(10, false, true, false);

  /** All rules but that on groups that all gave the same answer. */
  static final TableRules NO_SAME_ANSWERS = new TableRules(10, true, false, true);

  /** All rules but those on other tables that count some of the same people. */
  static final TableRules NO_OVERLAPS = new TableRules(10, true, true, false);

  static final Set<String> CONDITIONS =
      ReleasePlan.STANDARD.tables().stream()
          .flatMap(table -> table.population().conditions().stream())
          .collect(Collectors.toSet());

  private AttackedStudy() {}

  /**
   * The first releases of a simulated study.
   *
   * @param rules what tables must meet
   * @param releases how many
   * @param withdrawn how many of those counted in a release delete their report before the next
   * @param seed seed of the study
   */
  static List<Cut> of(TableRules rules, int releases, int withdrawn, long seed) {
    Iterator<Answers> people = new Simulation(World.ARTICLE_RIGHT, seed).reports(50_000).iterator();
    SplittableRandom random = new SplittableRandom(seed);
    List<Case> accepted = new ArrayList<>();
    List<Cut> cuts = new ArrayList<>();
    List<CountTable> out = new ArrayList<>();
    for (int number = 1; number <= releases; number++) {
      while (accepted.size() < ReleaseSchedule.STANDARD.threshold(number)) {
        Answers report = people.next();
        if (report.is(SurveyInstrument.REPORT_STATE, ReportState.ACCEPTED)) {
          accepted.add(Case.of(report));
        }
      }
      Cut cut = cut(rules, accepted, out);
      cuts.add(cut);
      out.addAll(cut.published());
      for (int gone = 0; gone < withdrawn; gone++) {
        accepted.remove(random.nextInt(accepted.size()));
      }
    }
    return cuts;
  }

  private static Cut cut(TableRules rules, List<Case> accepted, List<CountTable> out) {
    CaseTable.Builder cases = new CaseTable.Builder();
    accepted.forEach(cases::add);
    CaseTable frozen = cases.build();
    TableControl control = new TableControl(rules, out, CONDITIONS);
    List<CountTable> published = new ArrayList<>();
    for (PlannedTable table : ReleasePlan.STANDARD.tables()) {
      if (control.clear(table.steps(frozen)) instanceof Cleared<CountTable> cleared) {
        published.add(cleared.value());
      }
    }
    return new Cut(frozen, published);
  }
}
