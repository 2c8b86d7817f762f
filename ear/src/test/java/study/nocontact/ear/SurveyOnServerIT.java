package study.nocontact.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.URI;
import java.net.URL;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import study.nocontact.web.Http;
import study.nocontact.web.platform.Assets;
import study.nocontact.web.response.ResponseStoreContract;

/** The built enterprise archive in Payara Server with PostgreSQL. */
@ExtendWith(ArquillianExtension.class)
class SurveyOnServerIT extends ResponseStoreContract {

  @ArquillianResource private URL base;

  @Deployment
  static EnterpriseArchive study() {
    EnterpriseArchive study =
        ShrinkWrap.createFromZipFile(EnterpriseArchive.class, new File("target/survey.ear"));
    WebArchive survey = study.getAsType(WebArchive.class, "/survey.war");
    survey
        .addAsLibrary(
            new File(
                Assertions.class.getProtectionDomain().getCodeSource().getLocation().getPath()))
        .addClasses(SurveyOnServerIT.class, ResponseStoreContract.class, Http.class);
    study.delete("/survey.war");
    return study.addAsModule(Testable.archiveToTest(survey));
  }

  @Test
  @RunAsClient
  void theFirstPageAndItsStylesAreServed() {
    Http http = new Http(URI.create(base.toString()).resolve("/"));

    assertThat(http.get("/").statusCode()).isEqualTo(200);
    assertThat(http.get("/").body()).contains("No Contact Study");
    assertThat(http.get(Assets.PICO).statusCode()).isEqualTo(200);
    assertThat(http.get(Assets.SITE).statusCode()).isEqualTo(200);
    assertThat(http.get("/nothing-here").body())
        .contains("There is no page here")
        .doesNotContainIgnoringCase("payara");
  }
}
