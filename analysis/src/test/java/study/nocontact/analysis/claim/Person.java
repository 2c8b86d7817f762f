package study.nocontact.analysis.claim;

import study.nocontact.analysis.instrument.Answers;

/**
 * Somebody as they are, before anything keeps them from telling or makes them tell it roundly.
 *
 * @param answers the exact answers
 * @param outcome whether they have the outcome that makes people more willing to report
 */
record Person(Answers answers, boolean outcome) {}
