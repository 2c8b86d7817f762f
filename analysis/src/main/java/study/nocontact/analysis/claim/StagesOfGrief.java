package study.nocontact.analysis.claim;

/** C35: which stage of a theory of grief silence belongs to is a matter of the theory. */
final class StagesOfGrief {

  static final Claim CLAIM = new Untestable("C35");

  private StagesOfGrief() {}
}
