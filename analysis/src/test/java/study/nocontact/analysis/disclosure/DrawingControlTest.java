package study.nocontact.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.claim.AnswerShares;
import study.nocontact.analysis.claim.Balance;
import study.nocontact.analysis.claim.Rates;
import study.nocontact.analysis.claim.Rates.Window;

class DrawingControlTest {

  @Test
  void leavesOutGroupsInWhichAFewGaveAnAnswer() {
    List<AnswerShares> cleared = AnswerControl.clear(List.of(ExampleFindings.ANSWERS));

    assertThat(cleared).singleElement();
    assertThat(cleared.get(0).groups())
        .containsExactly(
            new AnswerShares.Group("No contact", List.of(30L, 40L, 100L, 80L, 10L)),
            new AnswerShares.Group("Contact", List.of(40L, 50L, 90L, 60L, 0L)));
    assertThat(AnswerControl.clear(cleared)).isEqualTo(cleared);
  }

  @Test
  void leavesOutAQuestionWithoutTwoGroups() {
    AnswerShares shares = ExampleFindings.ANSWERS;
    AnswerShares rare =
        new AnswerShares(
            shares.id(), shares.title(), shares.steps(), shares.groups().subList(1, 3));
    assertThat(AnswerControl.clear(List.of(rare))).isEmpty();
  }

  @Test
  void joinsWindowsWithAFewEventsToTheOneBefore() {
    List<Rates> cleared = RateControl.clear(List.of(ExampleFindings.RATES));

    assertThat(cleared.get(0).windows())
        .extracting(Window::from, Window::to, Window::events)
        .containsExactly(tuple(0, 7, 150L), tuple(7, 60, 230L), tuple(60, Integer.MAX_VALUE, 40L));
    assertThat(cleared.get(0).windows().get(1).days()).isEqualTo(35_100);
    assertThat(RateControl.clear(cleared)).isEqualTo(cleared);
  }

  @Test
  void joinsTheFirstWindowToTheNextAndShowsNoRateOfAFew() {
    Rates few =
        new Rates("r", "t", "u", List.of(new Window(0, 7, 3, 50), new Window(7, 30, 30, 400)));
    assertThat(RateControl.clear(List.of(few)).get(0).windows())
        .extracting(Window::from, Window::events)
        .containsExactly(tuple(0, 30L));
    Rates none = new Rates("r", "t", "u", List.of(new Window(0, 7, 3, 50)));
    assertThat(RateControl.clear(List.of(none))).isEmpty();
  }

  @Test
  void roundsBalanceToHundredthsAndLeavesItOutOnFewReports() {
    assertThat(BalanceControl.clear(List.of(ExampleFindings.BALANCE)).get(0).rows())
        .containsExactly(new Balance.Row("lived together", -.12, 0));
    assertThat(
            BalanceControl.clear(
                List.of(new Balance("b", "t", ExampleFindings.BALANCE.rows(), 49))))
        .isEmpty();
  }
}
