package study.nocontact.analysis.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SurveyRouteTest {

  static Stream<SurveyRoute> routes() {
    return Stream.of(
        Typed.nothing().route(),
        Typed.left().route(),
        Typed.left().with("contact_policy", "important_only").route(),
        Typed.leaver().route(),
        Typed.leaver().with("contact_policy", "regular").route(),
        Typed.mutual().route(),
        Typed.mutual().with("contact_policy", "faded").route());
  }

  @ParameterizedTest
  @MethodSource("routes")
  void goingOnAndGoingBackVisitTheSamePages(SurveyRoute route) {
    List<Topic> forward = walk(Topic.ENDING, route::after);
    List<Topic> backward = new ArrayList<>(walk(route.last(), route::before));
    Collections.reverse(backward);

    assertThat(forward).isEqualTo(route.topics()).isEqualTo(backward);
    assertThat(route.last()).isEqualTo(Topic.CHECKS);
  }

  @Test
  void whoeverWasLeftAndDecidedOnNoContactIsAskedAboutThePlanAndTheEndOfTheSilence() {
    assertThat(Typed.left().route().topics())
        .containsExactly(
            Topic.ENDING,
            Topic.RELATIONSHIP,
            Topic.FIRST_WEEKS,
            Topic.CONTACT,
            Topic.DECISION,
            Topic.REASONS,
            Topic.EXPECTATIONS,
            Topic.SILENCE,
            Topic.SILENCE_LENGTH,
            Topic.SILENCE_END,
            Topic.SILENCE_AFTERWARDS,
            Topic.CONTACT_SINCE,
            Topic.SINCE_THEN,
            Topic.THEN_AND_NOW,
            Topic.TODAY,
            Topic.ABOUT_YOU,
            Topic.CHECKS);
  }

  @Test
  void whoeverLeftIsAskedAboutReceivingTheSilenceThatStillGoesOn() {
    SurveyRoute route = Typed.leaver().route();

    assertThat(route.topics())
        .contains(Topic.SILENCE_LENGTH, Topic.RECEIVING)
        .doesNotContain(Topic.DECISION, Topic.SILENCE_END, Topic.SILENCE_AFTERWARDS);
    assertThat(route.asked(Topic.RECEIVING)).isEqualTo(Topic.RECEIVING.items());
  }

  @Test
  void whoeverLeftAndDecidedOnTheSilenceAloneIsNotAskedHowTheyTookIt() {
    SurveyRoute route =
        Typed.leaver()
            .with("contact_policy", "none_on_purpose")
            .with("silence_decider", "me")
            .route();

    assertThat(route.asked(Topic.RECEIVING)).containsExactly(SurveyInstrument.SPACE_RESPECTED);
    assertThat(route.asked(Topic.SILENCE_AFTERWARDS))
        .containsExactly(SurveyInstrument.EX_TOLD_MEANING);
  }

  @Test
  void aRecentMutualBreakupWithOpenContactIsTheShortestWay() {
    SurveyRoute route = Typed.mutual().route();

    assertThat(route.topics())
        .containsExactly(
            Topic.ENDING,
            Topic.RELATIONSHIP,
            Topic.FIRST_WEEKS,
            Topic.CONTACT,
            Topic.EXPECTATIONS,
            Topic.SILENCE,
            Topic.SINCE_THEN,
            Topic.WHEN,
            Topic.THEN_AND_NOW,
            Topic.TODAY,
            Topic.ABOUT_YOU,
            Topic.CHECKS);
    assertThat(route.after(Topic.CONTACT)).contains(Topic.EXPECTATIONS);
    assertThat(route.before(Topic.SINCE_THEN)).contains(Topic.SILENCE);
    assertThat(route.before(Topic.ENDING)).isEmpty();
    assertThat(route.after(Topic.CHECKS)).isEmpty();
  }

  @Test
  void aPageThatIsNoLongerOnTheRouteStillHasNeighbours() {
    assertThat(Typed.mutual().route().after(Topic.SILENCE_END)).contains(Topic.SINCE_THEN);
    assertThat(Typed.mutual().route().before(Topic.SILENCE_END)).contains(Topic.SILENCE);
  }

  @Test
  void contactInAMonthIsAskedOnceTheMonthIsOver() {
    assertThat(askedAfter("29")).isEmpty();
    assertThat(askedAfter("30")).containsExactly(SurveyInstrument.CONTACT_MONTH1);
    assertThat(askedAfter("89")).containsExactly(SurveyInstrument.CONTACT_MONTH1);
    assertThat(askedAfter("90"))
        .containsExactly(SurveyInstrument.CONTACT_MONTH1, SurveyInstrument.CONTACT_MONTH3);
  }

  @Test
  void theFurthestChannelIsAskedOnceThereWasAnyContact() {
    Typed silent = Typed.left().with("silence_state", "ongoing");

    assertThat(silent.route().asked(Topic.SINCE_THEN))
        .doesNotContain(SurveyInstrument.FURTHEST_CHANNEL);
    assertThat(silent.with("contact_month1", "monthly").route().asked(Topic.SINCE_THEN))
        .contains(SurveyInstrument.FURTHEST_CHANNEL);
    assertThat(Typed.left().route().asked(Topic.SINCE_THEN))
        .contains(SurveyInstrument.FURTHEST_CHANNEL);
    assertThat(Typed.mutual().route().asked(Topic.SINCE_THEN))
        .contains(SurveyInstrument.FURTHEST_CHANNEL);
  }

  private static List<Topic> walk(Topic from, Function<Topic, Optional<Topic>> step) {
    return Stream.iterate(Optional.of(from), page -> page.flatMap(step))
        .takeWhile(Optional::isPresent)
        .limit(Topic.values().length + 1)
        .map(Optional::get)
        .toList();
  }

  private static List<Item<?>> askedAfter(String days) {
    return Typed.mutual().elapsed("since_breakup", days, "days").route().asked(Topic.CONTACT_SINCE);
  }
}
