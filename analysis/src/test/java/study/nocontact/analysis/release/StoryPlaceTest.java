package study.nocontact.analysis.release;

import static org.assertj.core.api.Assertions.assertThat;
import static study.nocontact.analysis.instrument.SurveyInstrument.CONTACT_POLICY;
import static study.nocontact.analysis.instrument.SurveyInstrument.INITIATOR;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_DECIDER;
import static study.nocontact.analysis.instrument.SurveyInstrument.SILENCE_LENGTH;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.dataset.Case;
import study.nocontact.analysis.dataset.CaseTable;
import study.nocontact.analysis.disclosure.CountTable;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.Categories.ContactPolicy;
import study.nocontact.analysis.instrument.Categories.Initiator;
import study.nocontact.analysis.instrument.Categories.Side;
import study.nocontact.analysis.instrument.ElapsedTime;
import study.nocontact.analysis.release.StoryPlace.Line;
import study.nocontact.analysis.release.StoryPlace.Subject;
import study.nocontact.analysis.simulation.Simulation;
import study.nocontact.analysis.simulation.World;

class StoryPlaceTest {

  private static final Release RELEASE = release(16_000);
  private static final Answers LEFT =
      Answers.none()
          .with(INITIATOR, Initiator.EX)
          .with(CONTACT_POLICY, ContactPolicy.NONE_ON_PURPOSE);
  private static final Answers SILENT =
      LEFT.with(SILENCE_DECIDER, Side.ME)
          .with(SILENCE_LENGTH, new ElapsedTime(30, ElapsedTime.Unit.DAYS));

  @Test
  void countsTheCellsOfThePublishedTables() {
    CountTable roles = table("contact_policy_by_role");
    long left = sum(roles, 1, "left_side");
    long silent = sum(roles, 1, "left_side", 0, "none_on_purpose");

    assertThat(StoryPlace.of(LEFT, RELEASE).lines())
        .containsExactly(
            new Line(Subject.ENDING, left, roles.total(), false),
            new Line(Subject.ENDING_AND_CONTACT, silent, roles.total(), false));
  }

  @Test
  void comparesTheLengthOfSilencesThatTheTableCounts() {
    CountTable lengths = table("chosen_silence_life_table");

    Line line = StoryPlace.of(SILENT, RELEASE).lines().get(2);

    assertThat(line.subject()).isEqualTo(Subject.SILENCE_LENGTH);
    assertThat(line.of()).isEqualTo(lengths.total());
    assertThat(line.alike()).isPositive().isLessThan(lengths.total());
    assertThat(StoryPlace.of(SILENT.with(SILENCE_DECIDER, Side.EX), RELEASE).lines()).hasSize(2);
  }

  @Test
  void saysNothingWithoutAnswersOrWithoutTables() {
    Release withheld =
        new Release(
            1,
            true,
            4000,
            RELEASE.look(),
            Optional.empty(),
            "1",
            "1",
            Optional.empty(),
            List.of(),
            List.of(),
            List.of());

    assertThat(StoryPlace.of(Answers.none(), RELEASE).lines()).isEmpty();
    assertThat(StoryPlace.of(SILENT, withheld).lines()).isEmpty();
  }

  @Test
  void saysWhenATablePutsAnswersTogether() {
    Release small = ExampleReleases.first();
    Answers both = Answers.none().with(INITIATOR, Initiator.BOTH);

    assertThat(StoryPlace.of(both, small).lines())
        .allSatisfy(
            line -> {
              assertThat(line.grouped()).isTrue();
              assertThat(line.alike()).isEqualTo(100);
              assertThat(line.of()).isEqualTo(300);
            })
        .hasSize(1);
  }

  private static long sum(CountTable table, Object... places) {
    return table.cells().stream()
        .filter(
            cell -> {
              boolean in = true;
              for (int i = 0; i < places.length; i += 2) {
                in &= cell.labels().get((int) places[i]).equals(places[i + 1]);
              }
              return in;
            })
        .mapToLong(CountTable.Cell::count)
        .sum();
  }

  private static CountTable table(String name) {
    return RELEASE.publishedTables().stream().filter(t -> t.name().equals(name)).findAny().get();
  }

  private static Release release(int reports) {
    CaseTable.Builder cases = new CaseTable.Builder();
    new Simulation(World.ARTICLE_RIGHT, 5).reports(reports).map(Case::of).forEach(cases::add);
    return new ReleaseBuilder(ReleaseSchedule.STANDARD, (table, setting) -> List.of(), "0.0-test")
        .build(6, cases.build(), List.of(), 1, true);
  }
}
