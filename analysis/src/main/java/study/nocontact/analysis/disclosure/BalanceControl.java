package study.nocontact.analysis.disclosure;

import java.util.List;
import study.nocontact.analysis.claim.Balance;

/** Rounds how alike groups are to hundredths of a standard deviation. */
final class BalanceControl {

  private static final double HUNDREDTHS = 100;

  private BalanceControl() {}

  static List<Balance> clear(List<Balance> exact) {
    return exact.stream()
        .filter(balance -> balance.n() >= DisclosurePolicy.FINDING_WITHOUT_NUMBERS_BELOW)
        .map(
            balance ->
                new Balance(
                    balance.id(),
                    balance.title(),
                    balance.rows().stream().map(BalanceControl::rounded).toList(),
                    DisclosurePolicy.rounded(balance.n())))
        .toList();
  }

  private static Balance.Row rounded(Balance.Row exact) {
    return new Balance.Row(exact.covariate(), rounded(exact.before()), rounded(exact.after()));
  }

  private static double rounded(double difference) {
    return Math.round(HUNDREDTHS * difference) / HUNDREDTHS;
  }
}
