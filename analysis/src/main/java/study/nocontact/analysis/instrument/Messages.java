package study.nocontact.analysis.instrument;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;

/** The texts of a bundle in one language, with plurals and numbers as the language wants them. */
public final class Messages {

  private final ResourceBundle bundle;
  private final Locale locale;

  private Messages(ResourceBundle bundle, Locale locale) {
    this.bundle = bundle;
    this.locale = locale;
  }

  /**
   * The texts for a language; English where they are missing.
   *
   * @param bundle the bundle's full name, without language and ending
   * @param loader of the module that holds the bundle
   */
  public static Messages of(String bundle, Locale locale, ClassLoader loader) {
    Control control = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    return new Messages(ResourceBundle.getBundle(bundle, locale, loader, control), locale);
  }

  /** The text of a key; with arguments it is read as a pattern of ICU's {@link MessageFormat}. */
  public String get(String key, Object... arguments) {
    String text = bundle.getString(key);
    return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
  }

  /** Whether there is such a text. */
  public boolean has(String key) {
    return bundle.containsKey(key);
  }

  /** All keys. */
  public Set<String> keys() {
    return bundle.keySet();
  }

  /** The language. */
  public Locale locale() {
    return locale;
  }
}
