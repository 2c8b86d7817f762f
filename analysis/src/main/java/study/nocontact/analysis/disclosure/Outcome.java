package study.nocontact.analysis.disclosure;

/**
 * What disclosure control says: publishable, or withheld with the reason.
 *
 * @param <T> what was checked
 */
public sealed interface Outcome<T> permits Cleared, Withheld {}
