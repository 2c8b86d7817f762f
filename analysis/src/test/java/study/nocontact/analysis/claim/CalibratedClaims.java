package study.nocontact.analysis.claim;

import static study.nocontact.analysis.claim.Calibrated.departure;
import static study.nocontact.analysis.claim.Calibrated.departureFromABand;
import static study.nocontact.analysis.claim.Calibrated.effect;
import static study.nocontact.analysis.claim.Calibrated.pastABound;

import java.util.List;

/** Every testable claim with the world it is calibrated in and its least number of reports. */
final class CalibratedClaims {

  static final List<Calibrated> ALL =
      List.of(
          effect(DetrimentOfSilence.CLAIM, 3900, ReunionPeople::silenceHarms).withTimes(),
          pastABound(Permanence.CLAIM, 274, SilencePeople::permanence).withTimes(),
          departureFromABand(new BreakerOfSilence(), 500, SilencePeople::breakerOfSilence)
              .withTimes(),
          departure(new NoSweetSpot(), 7200, ReunionPeople::sweetSpot).withTimes(),
          effect(LimitedContact.CLAIM, 5600, ReunionPeople::contactHelps).withTimes(),
          effect(HardeningSilence.CLAIM, 640, SilencePeople::hardeningSilence).withTimes(),
          effect(HealingInSilence.CLAIM, 600, ScalePeople.healingInSilence()),
          pastABound(BurnedBridges.CLAIM, 274, SharePeople::burnedBridges),
          effect(MovingOn.CLAIM, 930, ReunionPeople::movingOn).withTimes(),
          pastABound(LastResort.CLAIM, 274, SharePeople::lastResort),
          effect(WeakerResolve.CLAIM, 530, SilencePeople::weakerResolve).withTimes(),
          effect(KnownStanding.CLAIM, 1000, ScalePeople.knownStanding()),
          pastABound(UsualPlan.CLAIM, 345, SharePeople::usualPlan),
          departure(NobodyKnowsWhen.CLAIM, 900, SilencePeople::nobodyKnowsWhen).withTimes(),
          effect(OwnForecast.CLAIM, 600, SharePeople::ownForecast),
          effect(FalseHope.CLAIM, 968, SharePeople::falseHope),
          effect(AvoidedTruth.CLAIM, 600, ScalePeople.avoidedTruth()),
          effect(PurposefulSilence.CLAIM, 500, SharePeople::purposefulSilence),
          pastABound(FewReachOut.CLAIM, 291, SilencePeople::fewReachOut).withTimes(),
          effect(AnxietyInSilence.CLAIM, 600, ScalePeople.anxietyInSilence()),
          effect(PersonalChannel.CLAIM, 880, SharePeople::personalChannel),
          effect(SenseOfControl.CLAIM, 600, ScalePeople.senseOfControl()),
          departure(EmptyControl.CLAIM, 4010, SharePeople::emptyControl),
          effect(OpenDoor.CLAIM, 2400, SilencePeople::openDoor).withTimes(),
          effect(FirstToTell.CLAIM, 548, SharePeople::firstToTell),
          departureFromABand(NoBetterSilence.CLAIM, 5600, ReunionPeople::silenceHelps).withTimes(),
          effect(PressingSilence.CLAIM, 2300, ReunionPeople::pressingSilence).withTimes(),
          pastABound(NotAllRegret.CLAIM, 120, ReunionPeople::notAllRegret).withTimes(),
          effect(UncertaintyInSilence.CLAIM, 600, ScalePeople.uncertaintyInSilence()),
          effect(CleanBreak.CLAIM, 1600, ScalePeople.cleanBreak()),
          effect(GrowingContact.CLAIM, 880, ReunionPeople::growingContact).withTimes(),
          effect(LettingGo.CLAIM, 1000, ScalePeople.lettingGo()),
          effect(ClearHead.CLAIM, 900, ScalePeople.clearHead()),
          departureFromABand(RoomForTheEx.CLAIM, 600, ScalePeople.roomForTheEx()),
          effect(MisreadSilence.CLAIM, 548, SharePeople::misreadSilence));

  private CalibratedClaims() {}
}
