package study.nocontact.analysis.claim;

/** How far the truth is from nothing, in smallest effects of interest. */
enum TrueEffect {
  NONE,
  SMALLEST,
  TWICE;

  double times() {
    return ordinal();
  }
}
