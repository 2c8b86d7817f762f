package study.nocontact.web.questionnaire;

import java.util.ArrayList;
import java.util.List;
import study.nocontact.web.questionnaire.QuestionsView.ErrorLine;

/**
 * The page that shows the return code.
 *
 * @param code the code in groups
 * @param sealed the code once more, sealed, for the form that checks whether it was kept
 * @param signs what is to be typed again
 * @param readable whether the answers can be read with the code
 * @param firstWasKept whether another report was stored under this code before
 */
public record ReceiptView(
    String code,
    QrImage picture,
    String sealed,
    List<Sign> signs,
    boolean readable,
    boolean firstWasKept) {

  private static final int GROUP = 3;

  /**
   * A sign of the code to be typed again.
   *
   * @param field its form field
   * @param group its group in the code as shown, from 1
   * @param place its place in the group, from 1
   */
  public record Sign(String field, int group, int place, String typed, boolean wrong) {}

  static ReceiptView of(Occasion.First first, String sealed, boolean firstWasKept) {
    List<Sign> signs = new ArrayList<>();
    for (int place : new CodeCheck(first.code()).places()) {
      signs.add(sign(signs.size(), place, "", false));
    }
    return new ReceiptView(
        first.code().shown(),
        QrImage.of(first.code()),
        sealed,
        signs,
        first.readable(),
        firstWasKept);
  }

  /** The same with what was typed so far. */
  ReceiptView unchecked(ReturnCode of, FormBody form) {
    ReceiptView typed = typed(of, form);
    List<Sign> unjudged =
        typed.signs().stream()
            .map(sign -> new Sign(sign.field(), sign.group(), sign.place(), sign.typed(), false))
            .toList();
    return new ReceiptView(code, picture, sealed, unjudged, readable, firstWasKept);
  }

  /** The same after signs were typed. */
  ReceiptView typed(ReturnCode of, FormBody form) {
    CodeCheck check = new CodeCheck(of);
    List<Sign> checked = new ArrayList<>();
    for (int place : check.places()) {
      String typed = form.first(field(checked.size()));
      String shown = typed.substring(0, Math.min(typed.length(), GROUP));
      checked.add(sign(checked.size(), place, shown, !check.isRight(place, typed)));
    }
    return new ReceiptView(code, picture, sealed, checked, readable, firstWasKept);
  }

  /** What is to be mended. */
  public List<ErrorLine> errors(SurveyText text) {
    return signs.stream()
        .filter(Sign::wrong)
        .map(sign -> new ErrorLine(sign.field(), wrong(sign, text)))
        .toList();
  }

  /** What is said of a wrong sign. */
  public String wrong(Sign sign, SurveyText text) {
    return text.get("receipt.check.wrong", sign.place(), sign.group());
  }

  private static Sign sign(int index, int place, String typed, boolean wrong) {
    return new Sign(field(index), place / GROUP + 1, place % GROUP + 1, typed, wrong);
  }

  private static String field(int index) {
    return "sign" + (index + 1);
  }
}
