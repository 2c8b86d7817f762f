package study.nocontact.analysis.statistics;

/**
 * Whether follow-up was long enough to speak of a plateau of the survival curve.
 *
 * <p>H0: some subjects have the event later than anybody could be followed. With the last event at
 * e, the last exit at m and N events in (2e - m, e], alpha = (1 - N/n)^n estimates the chance of a
 * gap between e and m as long as the one seen. A small alpha speaks for enough follow-up; it is 1
 * when the last exit is an event. Any cause counts as an event.
 *
 * <p>Misleads when few are followed late, when e depends on one odd subject, and as a p-value in
 * the strict sense: the events near 2e - m only estimate what a gap should look like.
 *
 * <p>Source: Maller and Zhou 1994, Journal of the American Statistical Association 89, 1499-1506.
 *
 * @param lastEventTime time e of the last event
 * @param lastTime time m of the last exit
 * @param subjects number n of subjects
 * @param lateEvents number N of events in (2e - m, e]
 * @param alpha (1 - N/n)^n
 */
public record MallerZhou(
    double lastEventTime, double lastTime, long subjects, long lateEvents, double alpha) {

  /**
   * Looks at the follow-up.
   *
   * @throws IllegalArgumentException if an entry is delayed
   * @throws NotEstimableException if there is no event
   */
  public static MallerZhou of(EventTimes data) {
    data.refuseDelayedEntry();
    double lastTime = data.cells().get(data.cells().size() - 1).exit();
    double lastEvent =
        data.cells().stream()
            .filter(cell -> cell.event() > 0)
            .mapToDouble(EventTimes.Cell::exit)
            .max()
            .orElseThrow(() -> new NotEstimableException("there is no event"));
    long late = 0;
    for (int i = 0; i < data.cells().size(); i++) {
      EventTimes.Cell cell = data.cells().get(i);
      late += cell.event() > 0 && cell.exit() > 2 * lastEvent - lastTime ? data.count(i) : 0;
    }
    long subjects = data.subjects();
    double alpha = Math.exp(subjects * Math.log1p(-(double) late / subjects));
    return new MallerZhou(lastEvent, lastTime, subjects, late, alpha);
  }
}
