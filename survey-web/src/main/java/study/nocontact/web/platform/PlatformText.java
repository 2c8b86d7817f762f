package study.nocontact.web.platform;

import study.nocontact.analysis.instrument.Messages;

/**
 * The words that all pages share, in one language.
 *
 * @param reader whom the page is for
 * @param messages the words
 */
public record PlatformText(Reader reader, Messages messages) {

  static PlatformText of(Reader reader) {
    return new PlatformText(reader, messages("messages.platform", reader));
  }

  /** The words of a bundle of this application. */
  public static Messages messages(String bundle, Reader reader) {
    return Messages.of(bundle, reader.language().locale(), PlatformText.class.getClassLoader());
  }

  /** The text of a key. */
  public String get(String key) {
    return messages.get(key);
  }

  /** The address of a page of this site in the same language. */
  public String link(String address) {
    return reader.link(address);
  }

  /** The page's own address in another language. */
  public String in(Language other, String address) {
    return reader.in(other, address == null ? reader.path() : address);
  }

  /** The language of the page. */
  public Language language() {
    return reader.language();
  }
}
