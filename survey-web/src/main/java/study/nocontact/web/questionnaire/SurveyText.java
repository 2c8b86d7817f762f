package study.nocontact.web.questionnaire;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import study.nocontact.analysis.instrument.InstrumentText;
import study.nocontact.analysis.instrument.Messages;
import study.nocontact.web.platform.PlatformText;
import study.nocontact.web.platform.Reader;

/**
 * The words of the survey's pages in one language.
 *
 * @param reader whom the page is for
 * @param instrument the words of questions and answers
 * @param messages the words around them
 */
public record SurveyText(Reader reader, InstrumentText instrument, Messages messages) {

  static final String BUNDLE = "study.nocontact.web.questionnaire.survey";

  public static SurveyText of(Reader reader) {
    return new SurveyText(
        reader,
        InstrumentText.in(reader.language().locale()),
        PlatformText.messages(BUNDLE, reader));
  }

  /** The same for somebody who has reported before. */
  SurveyText forLaterReports() {
    return new SurveyText(reader, instrument.forLaterReports(), messages);
  }

  /** The text of a key, with arguments filled in if there are any. */
  public String get(String key, Object... arguments) {
    return messages.get(key, arguments);
  }

  /** The address of a page of this site in the same language. */
  public String link(String address) {
    return reader.link(address);
  }

  Locale locale() {
    return reader.language().locale();
  }

  /** The name of a language in this one. */
  public String nameOf(String language) {
    return Locale.forLanguageTag(language).getDisplayLanguage(locale());
  }

  /** A month in words. */
  String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("LLLL uuuu", locale()).format(month);
  }

  /** The name of a country in this language. */
  String country(String code) {
    return new Locale("", code).getDisplayCountry(locale());
  }
}
