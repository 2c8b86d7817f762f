package study.nocontact.analysis.claim;

/** C32: what articles and books say of a best length is a matter of reading them, not of asking. */
final class AuditOfAdvice {

  static final Claim CLAIM = new Untestable("C32");

  private AuditOfAdvice() {}
}
