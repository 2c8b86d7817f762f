package study.nocontact.analysis.disclosure;

/**
 * What a table must meet to be published. Releases use {@link #STANDARD}; the attacks in the tests
 * are made on weaker rules too, to show that each rule is needed.
 *
 * @param unsafeBelow a count from 1 to one below this is unsafe
 * @param increments whether what a table gained since earlier releases must be safe, too
 * @param sameAnswers whether a group of people who all gave the same answer is unsafe
 * @param overlaps whether differences from other tables that count some of the same people must be
 *     safe, too
 */
record TableRules(long unsafeBelow, boolean increments, boolean sameAnswers, boolean overlaps) {

  static final TableRules STANDARD =
      new TableRules(DisclosurePolicy.UNSAFE_BELOW, true, true, true);

  /** Whether a count, or a difference of counts, could point at somebody. */
  boolean unsafe(long count) {
    long size = Math.abs(count);
    return 0 < size && size < unsafeBelow;
  }
}
