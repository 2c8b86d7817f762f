package study.nocontact.analysis.cli;

/** Plain text broken into lines that fit a terminal, never at a no-break space. */
final class TextPage {

  static final int WIDTH = 80;
  private static final int STEP = 2;

  private final StringBuilder text = new StringBuilder();

  /** Adds a paragraph, each level indented further. */
  TextPage line(int level, String words) {
    return lines(level, "", words);
  }

  /** Adds a paragraph behind a dash. */
  TextPage dash(int level, String words) {
    return lines(level, "- ", words);
  }

  /** Adds a line of columns as it is; it must fit. */
  TextPage row(int level, String columns) {
    text.append(" ".repeat(STEP * level)).append(columns.stripTrailing()).append('\n');
    return this;
  }

  TextPage blank() {
    text.append('\n');
    return this;
  }

  private TextPage lines(int level, String lead, String words) {
    String indent = " ".repeat(STEP * level);
    StringBuilder line = new StringBuilder(indent).append(lead);
    int start = line.length();
    for (String word : words.split(" ")) {
      boolean first = line.length() == start;
      if (!first && line.length() + 1 + word.length() > WIDTH) {
        text.append(line).append('\n');
        line = new StringBuilder(" ".repeat(start)).append(word);
      } else {
        line.append(first ? "" : " ").append(word);
      }
    }
    text.append(line).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString().replace('\u00A0', ' ');
  }
}
