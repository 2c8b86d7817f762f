package study.nocontact.analysis.claim;

/** C34: the source names a number of situations for staying silent but not which they are. */
final class MissingScenarios {

  static final Claim CLAIM = new Untestable("C34");

  private MissingScenarios() {}
}
