package study.nocontact.analysis.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import study.nocontact.analysis.disclosure.AttackedStudy.Cut;

/**
 * Attacks on what a simulated study publishes. Each must fail under the rules in force and succeed
 * once the rule against it is switched off; docs/privacy.md must give the rates.
 */
class AttackTest {

  private static final long SEED = 11;
  private static final int RELEASES = 4;
  private static final int WITHDRAWN = 5;
  private static final int SOLVED_RELEASES = 3;
  private static final int EVERY_SO_MANIETH_TABLE = 23;
  private static final int PEOPLE = 300;

  private static List<Cut> standard;
  private static List<Cut> withoutThreshold;

  @BeforeAll
  static void publish() {
    standard = study(TableRules.STANDARD);
    withoutThreshold = study(AttackedStudy.NO_THRESHOLD);
  }

  @Test
  void subtractingReleasesFindsNobody() {
    DifferencingAttack attack = DifferencingAttack.betweenReleases(standard);
    assertThat(attack.tried()).isGreaterThan(1_000);
    assertThat(attack.found()).isZero();
    documented("subtracting releases", "in force", attack.found(), attack.tried());
  }

  @Test
  void subtractingReleasesFindsPeopleWhenGrowthIsNotChecked() {
    DifferencingAttack attack =
        DifferencingAttack.betweenReleases(study(AttackedStudy.NO_INCREMENTS));
    assertThat(attack.found()).isPositive();
    documented("subtracting releases", "growth not checked", attack.found(), attack.tried());
  }

  @Test
  void subtractingTablesFindsNobody() {
    DifferencingAttack attack = DifferencingAttack.betweenTables(standard);
    assertThat(attack.tried()).isGreaterThan(1_000);
    assertThat(attack.found()).isZero();
    documented("subtracting tables", "in force", attack.found(), attack.tried());
  }

  @Test
  void subtractingTablesFindsPeopleWhenOverlapsAreNotChecked() {
    DifferencingAttack attack = DifferencingAttack.betweenTables(study(AttackedStudy.NO_OVERLAPS));
    assertThat(attack.found()).isPositive();
    documented("subtracting tables", "overlaps not checked", attack.found(), attack.tried());
  }

  @Test
  void solvingAllTablesDeterminesNoSmallCell() {
    ReconstructionAttack attack = solved(TableRules.STANDARD);
    assertThat(attack.small()).isGreaterThan(100);
    assertThat(attack.found()).isZero();
    documented("solving all tables", "in force", attack.found(), attack.small());
  }

  @Test
  void solvingAllTablesDeterminesSmallCellsWithoutAThreshold() {
    ReconstructionAttack attack = solved(AttackedStudy.NO_THRESHOLD);
    assertThat(attack.found()).isPositive();
    documented("solving all tables", "threshold 1", attack.found(), attack.small());
  }

  @ParameterizedTest
  @CsvSource({"3", "5", "9"})
  void knowingSomeFactsPutsNobodyAmongFewerThanTen(int facts) {
    LinkageAttack attack = LinkageAttack.on(standard, facts, PEOPLE, SEED);
    assertThat(attack.found()).isZero();
    documented("linkage by " + facts + " facts", "in force", attack.found(), attack.people());
  }

  @ParameterizedTest
  @CsvSource({"3", "5", "9"})
  void knowingSomeFactsFindsPeopleWithoutAThreshold(int facts) {
    LinkageAttack attack = LinkageAttack.on(withoutThreshold, facts, PEOPLE, SEED);
    assertThat(attack.found()).isPositive();
    documented("linkage by " + facts + " facts", "threshold 1", attack.found(), attack.people());
  }

  @Test
  void noAnswerOfAKnownParticipantFollowsFromTheOthers() {
    KnownParticipantAttack attack = KnownParticipantAttack.on(standard, PEOPLE, SEED);
    assertThat(attack.tried()).isGreaterThan(1_000);
    assertThat(attack.certain()).isZero();
    documented("certain answer of a participant", "in force", attack.certain(), attack.tried());
    documented("right guess of an answer", "in force", attack.right(), attack.tried());
    documented("right guess without knowing", "in force", attack.rightAnyway(), attack.tried());
  }

  @Test
  void answersOfKnownParticipantsFollowWhenSameAnswersAreNotChecked() {
    KnownParticipantAttack attack =
        KnownParticipantAttack.on(study(AttackedStudy.NO_SAME_ANSWERS), PEOPLE, SEED);
    assertThat(attack.certain()).isPositive();
    documented(
        "certain answer of a participant",
        "same answers not checked",
        attack.certain(),
        attack.tried());
  }

  private static List<Cut> study(TableRules rules) {
    return AttackedStudy.of(rules, RELEASES, WITHDRAWN, SEED);
  }

  private static ReconstructionAttack solved(TableRules rules) {
    return ReconstructionAttack.on(
        AttackedStudy.of(rules, SOLVED_RELEASES, 0, SEED), EVERY_SO_MANIETH_TABLE);
  }

  private static void documented(String attack, String rules, long found, long tried) {
    String row =
        String.format(Locale.ENGLISH, "| %s | %s | %,d | %,d |", attack, rules, tried, found);
    try {
      assertThat(Files.readString(Path.of("..", "docs", "privacy.md"), UTF_8)).contains(row);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
