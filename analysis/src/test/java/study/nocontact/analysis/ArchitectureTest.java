package study.nocontact.analysis;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import study.nocontact.analysis.disclosure.Cleared;

class ArchitectureTest {

  private static final String BASE = "study.nocontact.analysis.";
  private static final List<String> STAGES =
      List.of(
          "instrument",
          "statistics",
          "dataset",
          "simulation",
          "claim",
          "disclosure",
          "chart",
          "release",
          "report",
          "cli");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("study.nocontact.analysis");

  static Stream<String> stages() {
    return STAGES.stream();
  }

  @ParameterizedTest
  @MethodSource("stages")
  void everyStageImportsOnlyStagesBeforeIt(String stage) {
    String[] later =
        STAGES.subList(STAGES.indexOf(stage) + 1, STAGES.size()).stream()
            .map(each -> BASE + each + "..")
            .toArray(String[]::new);
    if (later.length > 0) {
      noClasses()
          .that()
          .resideInAPackage(BASE + stage + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(later)
          .allowEmptyShould(true)
          .check(CLASSES);
    }
  }

  @Test
  void everyPackageIsAStage() {
    classes()
        .should()
        .resideInAnyPackage(
            Stream.concat(
                    Stream.of("study.nocontact.analysis"), STAGES.stream().map(each -> BASE + each))
                .toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void statisticsKnowsNumbersOnly() {
    noClasses()
        .that()
        .resideInAPackage(BASE + "statistics..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("study.nocontact..").and(not(resideInAPackage(BASE + "statistics.."))))
        .check(CLASSES);
  }

  @Test
  void nothingButTheCommandLineProgramPrintsOrExits() {
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE + "cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethodWhere(target(name("printStackTrace")))
        .check(CLASSES);
  }

  @Test
  void nothingNeedsAnApplicationServer() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta..", "javax.inject..", "javax.persistence..")
        .check(CLASSES);
  }

  @Test
  void nothingReadsAClock() {
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE + "cli..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.time\\.Clock")
        .orShould()
        .callMethodWhere(target(name("now")).and(target(owner(nameMatching("java\\.time\\..*")))))
        .orShould()
        .callMethodWhere(target(nameMatching("currentTimeMillis|nanoTime")))
        .check(CLASSES);
  }

  @Test
  void nothingDrawsWithoutAStatedSeed() {
    noClasses()
        .should()
        .callConstructor(Random.class)
        .orShould()
        .callMethod(Math.class, "random")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.security\\.SecureRandom")
        .orShould()
        .callMethodWhere(
            target(name("create"))
                .and(target(owner(nameMatching(".*\\.rng\\.simple\\.RandomSource"))))
                .and(target(rawParameterTypes(new Class<?>[0]))))
        .check(CLASSES);
  }

  @Test
  void onlyDisclosureMakesSomethingPublishable() {
    noClasses()
        .that()
        .resideOutsideOfPackage(BASE + "disclosure..")
        .should()
        .callConstructor(Cleared.class, Object.class)
        .check(CLASSES);
    assertThat(
            Stream.of(Cleared.class.getDeclaredConstructors())
                .map(Constructor::getModifiers)
                .collect(toSet()))
        .containsExactly(0);
  }
}
