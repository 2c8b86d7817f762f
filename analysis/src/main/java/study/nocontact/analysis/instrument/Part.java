package study.nocontact.analysis.instrument;

/** The parts of the survey; progress is told in parts. */
public enum Part {
  BREAKUP,
  PLAN,
  SILENCE,
  WHAT_HAPPENED,
  FEELINGS,
  RECEIVING_SILENCE,
  ABOUT_YOU,
  LAST_QUESTIONS;

  /** The part's number, from 1. */
  public int number() {
    return ordinal() + 1;
  }
}
