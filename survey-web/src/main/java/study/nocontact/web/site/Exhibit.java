package study.nocontact.web.site;

/**
 * A plot with the table behind it.
 *
 * @param id the exhibit's name in its finding
 * @param title what is shown
 * @param svg the plot, drawn from published numbers only
 * @param table the same numbers as text
 */
public record Exhibit(String id, String title, String svg, TextTable table) {}
