package study.nocontact.web.site;

import java.util.Locale;
import study.nocontact.analysis.instrument.Messages;

/** The words of the pages of results, in English, and numbers as their readers expect them. */
public final class SiteText {

  public static final SiteText ENGLISH = new SiteText(Locale.ENGLISH);

  private final Locale locale;
  private final Messages messages;

  private SiteText(Locale locale) {
    this.locale = locale;
    this.messages = Messages.of("messages.site", locale, SiteText.class.getClassLoader());
  }

  /** The words of a key with its gaps filled. */
  public String get(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  /** A whole number with its digits grouped. */
  public String count(long value) {
    return String.format(locale, "%,d", value);
  }

  /** A size of a file. */
  public String size(long bytes) {
    return bytes < 1000
        ? get("number.bytes", count(bytes))
        : get("number.kilobytes", count(Math.round(bytes / 1000.0)));
  }

  /** A p-value as the reporting style wants it: never as zero. */
  public String p(Double p) {
    if (p == null) {
      return "–";
    }
    return p < 0.001 ? "< .001" : String.format(locale, "%.3f", p).replaceFirst("^0", "");
  }

  /** A number with so many decimals. */
  public String decimal(double value, int decimals) {
    return String.format(locale, "%." + decimals + "f", value);
  }

  /** A statistic: a whole number as such, any other with two decimals. */
  public String number(double value) {
    return value == Math.rint(value) ? count((long) value) : decimal(value, 2);
  }

  /** A proportion in per cent. */
  public String percent(double proportion) {
    return decimal(100 * proportion, 1) + "%";
  }
}
