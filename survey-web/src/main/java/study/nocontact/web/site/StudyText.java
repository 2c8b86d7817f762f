package study.nocontact.web.site;

import study.nocontact.analysis.instrument.Messages;
import study.nocontact.web.platform.PlatformText;
import study.nocontact.web.platform.Reader;

/**
 * The words of the first page and of how far the collection is, in one language.
 *
 * @param reader whom the page is for
 * @param messages the words
 */
public record StudyText(Reader reader, Messages messages) {

  static final StudyText ENGLISH = of(Reader.ENGLISH);

  static StudyText of(Reader reader) {
    return new StudyText(reader, PlatformText.messages("messages.study", reader));
  }

  /** The text of a key, with arguments filled in if there are any. */
  public String get(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  /** The address of a page of this site in the same language. */
  public String link(String address) {
    return reader.link(address);
  }
}
