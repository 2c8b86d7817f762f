package study.nocontact.web.response;

/** Whether a report counts. */
public enum ResponseState {
  ACCEPTED,
  /** Kept apart until somebody has looked at it; in no release. */
  QUARANTINED
}
