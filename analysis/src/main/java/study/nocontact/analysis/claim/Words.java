package study.nocontact.analysis.claim;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words for one claim. */
final class Words {

  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("study.nocontact.analysis.claim.claims", Locale.ROOT);

  private final String claim;

  Words(String claim) {
    this.claim = claim;
  }

  /** The text under one of the claim's keys, its placeholders filled. */
  String text(String key, Object... arguments) {
    return new MessageFormat(BUNDLE.getString(claim + "." + key), Locale.ENGLISH).format(arguments);
  }

  /** The name of a method of inference. */
  String method(String key) {
    return BUNDLE.getString("method." + key);
  }

  ClaimDescription description(List<String> sensitivity, long minimumN) {
    return new ClaimDescription(
        text("title"),
        text("statement"),
        text("population"),
        text("estimand"),
        text("primary_test"),
        sensitivity,
        text("smallest_effect"),
        minimumN,
        text("rule", Figures.count(minimumN)));
  }
}
