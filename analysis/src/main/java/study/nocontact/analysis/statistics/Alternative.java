package study.nocontact.analysis.statistics;

/** The direction in which a test looks for a departure from its null hypothesis. */
public enum Alternative {
  /** Either direction. */
  TWO_SIDED,
  /** The parameter is below its null value. */
  LESS,
  /** The parameter is above its null value. */
  GREATER
}
