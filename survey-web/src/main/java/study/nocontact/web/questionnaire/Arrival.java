package study.nocontact.web.questionnaire;

/**
 * How a form came in; nothing of it is stored.
 *
 * @param form its fields
 * @param address whom it is counted for
 */
record Arrival(FormBody form, String address) {}
