package study.nocontact.web.release;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import study.nocontact.analysis.release.RegistrationDocument;
import study.nocontact.web.platform.StudyConfiguration;

/** What this installation promises. It depends on the configuration only, so it is made once. */
@ApplicationScoped
public class CurrentRegistration {

  @Inject private StudyConfiguration configuration;

  private RegistrationDocument document;

  @PostConstruct
  void make() {
    document = RegistrationDocument.of(configuration.schedule());
  }

  /** The registration with its hash and history. */
  public RegistrationDocument document() {
    return document;
  }
}
