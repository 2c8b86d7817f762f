package study.nocontact.web.questionnaire;

import java.util.List;
import java.util.Map;
import study.nocontact.analysis.instrument.AnswerParser;
import study.nocontact.analysis.instrument.Answers;
import study.nocontact.analysis.instrument.FollowUp;
import study.nocontact.analysis.instrument.ParsedAnswers;
import study.nocontact.analysis.instrument.Part;
import study.nocontact.analysis.instrument.SurveyRoute;
import study.nocontact.analysis.instrument.Topic;

/** What a form is filled in for. */
public sealed interface Occasion {

  /** Reads what was typed. */
  ParsedAnswers parse(Map<String, List<String>> fields);

  /** The way through the form for given answers. */
  SurveyRoute route(Answers answers);

  /** The parts in which progress is told. */
  List<Part> parts(SurveyRoute route);

  /** The address that the form is sent to. */
  String address();

  /** The words of its pages. */
  SurveyText words(SurveyText text);

  /**
   * The first report under a code.
   *
   * @param code the return code that it will have
   * @param readable whether the answers may be read again with the code
   */
  record First(ReturnCode code, boolean readable) implements Occasion {

    @Override
    public ParsedAnswers parse(Map<String, List<String>> fields) {
      return AnswerParser.parse(fields);
    }

    @Override
    public SurveyRoute route(Answers answers) {
      return new SurveyRoute(answers);
    }

    @Override
    public List<Part> parts(SurveyRoute route) {
      return List.of(Part.values());
    }

    @Override
    public String address() {
      return "/survey";
    }

    @Override
    public SurveyText words(SurveyText text) {
      return text;
    }
  }

  /**
   * A later report under a code that somebody came back with.
   *
   * @param codeHash the keyed hash of the code; the code itself is not needed any more
   * @param wave which report of the code it will be, from 2
   * @param questions what is asked, after what was told before
   */
  record Later(String codeHash, int wave, FollowUp questions) implements Occasion {

    @Override
    public ParsedAnswers parse(Map<String, List<String>> fields) {
      return questions.parse(fields);
    }

    @Override
    public SurveyRoute route(Answers answers) {
      return questions.route(answers);
    }

    @Override
    public List<Part> parts(SurveyRoute route) {
      return route.topics().stream().map(Topic::part).distinct().toList();
    }

    @Override
    public String address() {
      return "/report/follow-up";
    }

    @Override
    public SurveyText words(SurveyText text) {
      return text.forLaterReports();
    }
  }
}
