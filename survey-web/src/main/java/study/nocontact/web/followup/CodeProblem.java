package study.nocontact.web.followup;

/** Why the page that asks for the code is shown once more. */
public enum CodeProblem {
  /** The check sign does not fit. */
  TYPO(422, "report.wrong.typo"),
  /** Nothing is kept under the code: it never was, or it was deleted. */
  UNKNOWN(422, "report.wrong.unknown"),
  /** Too many unknown codes were tried. */
  TOO_MANY(429, "report.wrong.too_many"),
  /** The page was open for too long. */
  EXPIRED(200, "report.wrong.expired"),
  /** The database is away. */
  AWAY(503, "report.wrong.away"),
  /** The form came without the button that was pressed. */
  UNCLEAR(400, "report.wrong.unclear");

  private final int status;
  private final String key;

  CodeProblem(int status, String key) {
    this.status = status;
    this.key = key;
  }

  int status() {
    return status;
  }

  /** The key of the words. */
  public String key() {
    return key;
  }
}
