package study.nocontact.analysis.instrument;

import java.util.List;

/**
 * Something a person has to mend in the form.
 *
 * @param item the question
 * @param field the form field to go to
 * @param message key of the error copy below {@code error.}
 * @param arguments what the error copy mentions
 */
public record Problem(Item<?> item, String field, String message, List<Object> arguments) {}
