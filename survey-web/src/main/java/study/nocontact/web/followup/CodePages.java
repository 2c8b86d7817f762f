package study.nocontact.web.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import study.nocontact.web.platform.StudyConfiguration;
import study.nocontact.web.questionnaire.FormState;
import study.nocontact.web.questionnaire.StateSeal;
import study.nocontact.web.questionnaire.SurveyPages;
import study.nocontact.web.response.ReleaseCount;
import study.nocontact.web.response.StoredResponse;

/** The pages around a code; none may be kept by a browser. */
@ApplicationScoped
class CodePages {

  private static final int LONGEST_SHOWN = 60;

  @Inject private SurveyPages pages;
  @Inject private StateSeal seal;
  @Inject private ReleaseCount releases;
  @Inject private StudyConfiguration configuration;
  @Inject private Clock clock;

  /** Asks for the code. */
  Response ask() {
    return ask(200, "", Optional.empty());
  }

  /** Asks for the code once more. */
  Response ask(CodeProblem problem, String typed) {
    return ask(problem.status(), typed, Optional.of(problem));
  }

  /** Asks for the code once more, after a while. */
  Response askLater(CodeProblem problem, String typed, Duration after) {
    return Response.fromResponse(ask(problem, typed))
        .header(HttpHeaders.RETRY_AFTER, Math.max(1, after.toSeconds()))
        .build();
  }

  private Response ask(int status, String typed, Optional<CodeProblem> problem) {
    String shown = typed.substring(0, Math.min(typed.length(), LONGEST_SHOWN));
    return pages.secret(status, "followup/code", Map.of("typed", shown, "problem", problem));
  }

  /** What can be done with a code. */
  Response choose(KnownCode known) {
    return pages.secret(
        200,
        "followup/choose",
        Map.of(
            "sealed", sealed(known),
            "readable", known.readable(),
            "open", configuration.open()));
  }

  /** What would be deleted. */
  Response confirmDeletion(KnownCode known) {
    return pages.secret(
        200, "followup/delete", Map.of("sealed", sealed(known), "waves", kept(known.waves())));
  }

  /** What was deleted. */
  Response deleted(List<StoredResponse> waves) {
    return pages.secret(200, "followup/deleted", Map.of("waves", kept(waves)));
  }

  /** What is kept. */
  Response read(KnownCode known) {
    return pages.secret(
        200,
        "followup/answers",
        Map.of(
            "sealed", sealed(known),
            "reports", GivenAnswers.of(known.waves(), releases.current(), pages.text())));
  }

  /** Nothing is kept any more under the code that somebody came back with. */
  Response gone() {
    return pages.secret(200, "followup/gone", Map.of());
  }

  private List<KeptWave> kept(List<StoredResponse> waves) {
    return KeptWave.of(waves, releases.current());
  }

  /** Stands for the code on the following pages. */
  private String sealed(KnownCode known) {
    return seal.seal(FormState.empty(known.next(), clock.instant()));
  }
}
