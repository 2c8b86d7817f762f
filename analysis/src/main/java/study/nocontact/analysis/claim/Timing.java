package study.nocontact.analysis.claim;

import java.util.Optional;

/** Reads from a report when an event came; empty where it does not say. */
@FunctionalInterface
interface Timing {

  Optional<Spell> of(Report report);

  /** The spells of the reports of a selection. */
  default Coded<Optional<Spell>> in(Selection selection) {
    return Coded.of(selection, this, this::of);
  }

  /** The reports that say when. */
  default Selection known(Selection selection) {
    Coded<Optional<Spell>> spells = in(selection);
    return selection.at(i -> spells.value(i).isPresent());
  }

  /** Counted from a day, among those who were under observation then and had no event yet. */
  default Timing after(double day) {
    return report ->
        of(report)
            .filter(spell -> spell.entry() <= day)
            .flatMap(spell -> Spell.of(0, spell.exit() - day, spell.event()));
  }

  /** As if whoever was lost sight of before a day had the event at that moment. */
  default Timing endingWhenLost(double before, int cause) {
    return report ->
        of(report)
            .map(
                spell ->
                    spell.censored() && spell.exit() < before
                        ? new Spell(spell.entry(), spell.exit(), cause)
                        : spell);
  }

  /** As if whoever was lost sight of before a day had no event until then. */
  default Timing lastingWhenLost(double until) {
    return report ->
        of(report)
            .map(
                spell ->
                    spell.censored() && spell.exit() < until
                        ? new Spell(spell.entry(), until, 0)
                        : spell);
  }
}
