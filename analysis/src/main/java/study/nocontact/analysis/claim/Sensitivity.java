package study.nocontact.analysis.claim;

/**
 * The main analysis done another way.
 *
 * @param label what is different
 * @param estimate the estimate done this way, {@code null} where there are too few reports
 * @param verdict the verdict it would give by itself
 * @param asksElse whether it asks something else, so that its verdict answers that
 * @param flipped whether that verdict is the opposite of the main one
 */
public record Sensitivity(
    String label, Estimate estimate, Verdict verdict, boolean asksElse, boolean flipped) {}
