package study.nocontact.analysis.claim;

import java.util.Optional;

/**
 * A stretch of time under observation and what ended it.
 *
 * @param entry day from which an event would have been seen
 * @param exit day of the event or of the end of observation, after entry
 * @param event 0 where observation ended without an event, else the cause
 */
record Spell(double entry, double exit, int event) {

  /** Empty where nothing could have been seen. */
  static Optional<Spell> of(double entry, double exit, int event) {
    return entry < exit ? Optional.of(new Spell(entry, exit, event)) : Optional.empty();
  }

  boolean censored() {
    return event == 0;
  }
}
