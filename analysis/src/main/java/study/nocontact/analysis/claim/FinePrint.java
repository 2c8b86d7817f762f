package study.nocontact.analysis.claim;

/** C33: what sellers of advice write in their small print is a matter of reading it. */
final class FinePrint {

  static final Claim CLAIM = new Untestable("C33");

  private FinePrint() {}
}
