package study.nocontact.web.followup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import study.nocontact.web.questionnaire.Occasion;
import study.nocontact.web.questionnaire.Progress;
import study.nocontact.web.response.NewResponse;
import study.nocontact.web.response.ReleaseCount;
import study.nocontact.web.response.ResponseStore;

/** Hands a later report to storage, once per code and wave however often it is sent. */
@ApplicationScoped
class FollowUpSubmission {

  /** What became of it. */
  enum Result {
    STORED,
    /** The code had handed in another report as this wave; that one was kept. */
    OTHER_WAS_KEPT,
    /** The code's reports were deleted. */
    GONE
  }

  @Inject private ResponseStore store;
  @Inject private ReleaseCount releases;

  Result submit(Occasion.Later later, Progress complete) {
    NewResponse report =
        NewResponse.later(
            complete.parsed().answers(), later.wave(), releases.current(), later.codeHash());
    return switch (store.store(report)) {
      case STORED -> Result.STORED;
      case GONE -> Result.GONE;
      case ALREADY_STORED -> isSame(report) ? Result.STORED : Result.OTHER_WAS_KEPT;
    };
  }

  private boolean isSame(NewResponse report) {
    return store
        .find(report.codeHash(), report.wave())
        .filter(stored -> stored.answers().equals(report.answers()))
        .isPresent();
  }
}
