package study.nocontact.web.site;

import java.util.List;

/**
 * A table ready to be shown.
 *
 * @param title caption
 * @param columns column headings
 * @param rows cells by row; the first of each row is its heading
 */
public record TextTable(String title, List<String> columns, List<List<String>> rows) {}
