package study.nocontact.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import study.nocontact.web.response.AllResponses;

@AnalyzeClasses(packages = "study.nocontact.web", importOptions = DoNotIncludeTests.class)
class WebArchitectureTest {

  @ArchTest
  static final ArchRule featuresDoNotKnowEachOther =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("study.nocontact.web..")
          .withOptionalLayers(true)
          .layer("platform")
          .definedBy("..web.platform..")
          .layer("response")
          .definedBy("..web.response..")
          .layer("questionnaire")
          .definedBy("..web.questionnaire..")
          .layer("followup")
          .definedBy("..web.followup..")
          .layer("release")
          .definedBy("..web.release..")
          .layer("site")
          .definedBy("..web.site..")
          .layer("api")
          .definedBy("..web.api..")
          .layer("demonstration")
          .definedBy("..web.demonstration..")
          .whereLayer("platform")
          .mayNotAccessAnyLayer()
          .whereLayer("response")
          .mayOnlyAccessLayers("platform")
          // The receipt says what the newest release tells of stories like the one just told.
          .whereLayer("questionnaire")
          .mayOnlyAccessLayers("platform", "response", "release")
          // Whoever comes back fills in the same kind of form.
          .whereLayer("followup")
          .mayOnlyAccessLayers("platform", "response", "questionnaire")
          .whereLayer("release")
          .mayOnlyAccessLayers("platform", "response")
          // The pages about the study show what was released and how far the collection is.
          .whereLayer("site")
          .mayOnlyAccessLayers("platform", "response", "release")
          // The interface's page looks like the pages about the study.
          .whereLayer("api")
          .mayOnlyAccessLayers("platform", "release", "site")
          // A demonstration hands in simulated reports and lets releases be cut.
          .whereLayer("demonstration")
          .mayOnlyAccessLayers("platform", "response", "questionnaire", "release");

  @ArchTest
  static final ArchRule onlyReleasesReadReportsInBulk =
      noClasses()
          .that()
          .resideOutsideOfPackages("..web.release..", "..web.response..")
          .should()
          .dependOnClassesThat()
          .areAssignableTo(AllResponses.class);

  @ArchTest
  static final ArchRule timeComesFromTheInjectedClock =
      noClasses()
          .that()
          .doNotHaveSimpleName("SystemSources")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");
}
