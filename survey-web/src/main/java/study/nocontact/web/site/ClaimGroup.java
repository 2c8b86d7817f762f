package study.nocontact.web.site;

import java.util.List;

/**
 * The claims of one family on the board.
 *
 * @param title name of the family
 * @param lead what the claims in it have in common
 * @param cards the claims
 */
public record ClaimGroup(String title, String lead, List<ClaimCard> cards) {}
