package study.nocontact.web.questionnaire;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import study.nocontact.analysis.instrument.InstrumentText;

/**
 * The words of the survey's pages in one language.
 *
 * @param locale the language
 * @param instrument the words of questions and answers
 * @param bundle the words around them
 */
public record SurveyText(Locale locale, InstrumentText instrument, ResourceBundle bundle) {

  public static final SurveyText ENGLISH = in(Locale.ENGLISH);

  /** The same for somebody who has reported before. */
  static final SurveyText LATER = ENGLISH.forLaterReports();

  static SurveyText in(Locale locale) {
    return new SurveyText(
        locale,
        InstrumentText.in(locale),
        ResourceBundle.getBundle(
            "study.nocontact.web.questionnaire.survey",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  private SurveyText forLaterReports() {
    return new SurveyText(locale, instrument.forLaterReports(), bundle);
  }

  /** The text of a key, with arguments filled in if there are any. */
  public String get(String key, Object... arguments) {
    String text = bundle.getString(key);
    return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
  }

  /** The language for the page's {@code lang}. */
  public String language() {
    return locale.toLanguageTag();
  }

  /** The name of a country in this language. */
  public String country(String code) {
    return new Locale("", code).getDisplayCountry(locale);
  }
}
