package study.nocontact.analysis.disclosure;

/**
 * Something that is not published.
 *
 * @param <T> what was checked
 * @param name its name
 * @param reason why, in words that tell no numbers of the data
 */
public record Withheld<T>(String name, String reason) implements Outcome<T> {}
