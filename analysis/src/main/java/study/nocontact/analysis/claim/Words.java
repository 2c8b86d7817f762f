package study.nocontact.analysis.claim;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words for one claim. */
final class Words {

  private static final ResourceBundle SHARED = bundle("shared");

  private final ResourceBundle own;

  Words(String claim) {
    own = bundle(claim);
  }

  private static ResourceBundle bundle(String name) {
    return ResourceBundle.getBundle("study.nocontact.analysis.claim.text." + name, Locale.ROOT);
  }

  /** The text under one of the claim's keys, its placeholders filled. */
  String text(String key, Object... arguments) {
    return new MessageFormat(own.getString(key), Locale.ENGLISH).format(arguments);
  }

  /** A text that all claims share. */
  String shared(String key, Object... arguments) {
    return new MessageFormat(SHARED.getString(key), Locale.ENGLISH).format(arguments);
  }

  /** The name of a method of inference. */
  String method(String key) {
    return SHARED.getString("method." + key);
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

  /** The description of a claim that no survey can test; its rule is the reason. */
  ClaimDescription untestable() {
    return new ClaimDescription(
        text("title"), text("statement"), "", "", "", List.of(), "", 0, text("reason"));
  }
}
