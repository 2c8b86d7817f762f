package study.nocontact.web.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/** The languages that participants may read. Codes, files and the analysis know none of them. */
public enum Language {
  ENGLISH("en", "English", "ltr"),
  SPANISH("es", "Español", "ltr"),
  GERMAN("de", "Deutsch", "ltr"),
  FRENCH("fr", "Français", "ltr"),
  PORTUGUESE("pt-BR", "Português (Brasil)", "ltr"),
  ARABIC("ar", "العربية", "rtl");

  /** Return codes, ratings and files have these digits, so all numbers do. */
  private static final String DIGITS = "-u-nu-latn";

  private final String tag;
  private final String ownName;
  private final String direction;

  Language(String tag, String ownName, String direction) {
    this.tag = tag;
    this.ownName = ownName;
    this.direction = direction;
  }

  /** The language with a tag, in any case. */
  static Optional<Language> tagged(String tag) {
    return Arrays.stream(values()).filter(each -> each.tag.equalsIgnoreCase(tag)).findFirst();
  }

  /** The one that a browser asks for first, as the header Accept-Language says; else English. */
  static Language preferred(String acceptLanguage) {
    return ranges(acceptLanguage).stream()
        .filter(range -> range.getWeight() > 0)
        .flatMap(range -> speaking(range.getRange()).stream())
        .findFirst()
        .orElse(ENGLISH);
  }

  private static List<LanguageRange> ranges(String acceptLanguage) {
    try {
      return acceptLanguage == null ? List.of() : LanguageRange.parse(acceptLanguage);
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }

  /** Whatever the country: Portuguese of Portugal is answered in that of Brazil. */
  private static Optional<Language> speaking(String range) {
    String wanted = Locale.forLanguageTag(range).getLanguage();
    return Arrays.stream(values())
        .filter(each -> each.locale().getLanguage().equals(wanted))
        .findFirst();
  }

  /** For words, plurals and numbers. */
  public Locale locale() {
    return Locale.forLanguageTag(tag + DIGITS);
  }

  /** For the attributes {@code lang} and {@code hreflang}. */
  public String tag() {
    return tag;
  }

  /** What its speakers call it. */
  public String ownName() {
    return ownName;
  }

  /** For the attribute {@code dir}. */
  public String direction() {
    return direction;
  }
}
