package study.nocontact.web.site;

/**
 * A claim on the board; before the first release only title and statement are filled.
 *
 * @param id the claim's id
 * @param title short title
 * @param statement the claim
 * @param verdict verdict in words
 * @param verdictClass style class of the verdict
 * @param sentence the finding in one sentence
 * @param chart small interval plot as SVG
 * @param basis how many reports it rests on
 */
public record ClaimCard(
    String id,
    String title,
    String statement,
    String verdict,
    String verdictClass,
    String sentence,
    String chart,
    String basis) {}
