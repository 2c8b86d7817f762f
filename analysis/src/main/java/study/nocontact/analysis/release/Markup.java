package study.nocontact.analysis.release;

import java.util.ArrayDeque;
import java.util.Deque;

/** XML or HTML written element by element; all text is escaped. */
final class Markup {

  private final StringBuilder out;
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins with a line such as the XML declaration. */
  Markup(String firstLine) {
    out = new StringBuilder(firstLine).append('\n');
  }

  /** Opens an element with attributes given as names and values in turn. */
  Markup open(String element, String... attributes) {
    start(element, attributes);
    out.append(">\n");
    open.push(element);
    return this;
  }

  /** Closes the element opened last. */
  Markup close() {
    out.append("</").append(open.pop()).append(">\n");
    return this;
  }

  /** An element that holds text. */
  Markup text(String element, String text, String... attributes) {
    start(element, attributes);
    out.append('>').append(escaped(text)).append("</").append(element).append(">\n");
    return this;
  }

  /** An element without content. */
  Markup empty(String element, String... attributes) {
    start(element, attributes);
    out.append("/>\n");
    return this;
  }

  private void start(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(escaped(attributes[i + 1])).append('"');
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException(open.peek() + " is still open");
    }
    return out.toString();
  }
}
