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
          MovingOn.CLAIM,
          LastResort.CLAIM,
          new BreakerOfSilence(),
          WeakerResolve.CLAIM,
          KnownStanding.CLAIM,
          UsualPlan.CLAIM,
          new NoSweetSpot(),
          NobodyKnowsWhen.CLAIM,
          OwnForecast.CLAIM,
          FalseHope.CLAIM,
          AvoidedTruth.CLAIM,
          LimitedContact.CLAIM,
          PurposefulSilence.CLAIM,
          FewReachOut.CLAIM,
          AnxietyInSilence.CLAIM,
          PersonalChannel.CLAIM,
          SenseOfControl.CLAIM,
          EmptyControl.CLAIM,
          OpenDoor.CLAIM,
          FirstToTell.CLAIM,
          NoBetterSilence.CLAIM,
          HardeningSilence.CLAIM,
          PressingSilence.CLAIM,
          NotAllRegret.CLAIM,
          HealingInSilence.CLAIM,
          UncertaintyInSilence.CLAIM,
          CleanBreak.CLAIM,
          GrowingContact.CLAIM,
          LettingGo.CLAIM,
          AuditOfAdvice.CLAIM,
          FinePrint.CLAIM,
          MissingScenarios.CLAIM,
          StagesOfGrief.CLAIM,
          ClearHead.CLAIM,
          RoomForTheEx.CLAIM,
          MisreadSilence.CLAIM);

  private RegisteredClaims() {}

  /** The items without which some claim cannot be tested. */
  public static Set<Item<?>> items() {
    return ALL.stream()
        .flatMap(claim -> claim.items().stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
