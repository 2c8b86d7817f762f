package study.nocontact.analysis.statistics;

/**
 * The data do not determine the model: a column repeats others, or an outcome is separated so that
 * a coefficient has no finite estimate.
 */
public final class NotEstimableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  NotEstimableException(String message) {
    super(message);
  }
}
