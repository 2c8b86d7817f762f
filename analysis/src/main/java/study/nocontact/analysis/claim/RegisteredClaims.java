package study.nocontact.analysis.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import study.nocontact.analysis.instrument.Item;

/** The claims that are tested. */
public final class RegisteredClaims {

  /** All claims, by id. */
  public static final List<Claim> ALL =
      List.of(
          DetrimentOfSilence.CLAIM,
          Permanence.CLAIM,
          BurnedBridges.CLAIM,
          LastResort.CLAIM,
          new BreakerOfSilence(),
          new NoSweetSpot(),
          OwnForecast.CLAIM,
          FalseHope.CLAIM,
          FewReachOut.CLAIM,
          EmptyControl.CLAIM,
          FirstToTell.CLAIM,
          HardeningSilence.CLAIM,
          NotAllRegret.CLAIM,
          AuditOfAdvice.CLAIM,
          FinePrint.CLAIM,
          MissingScenarios.CLAIM,
          StagesOfGrief.CLAIM);

  private RegisteredClaims() {}

  /** The items without which some claim cannot be tested. */
  public static Set<Item<?>> items() {
    return ALL.stream()
        .flatMap(claim -> claim.items().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
