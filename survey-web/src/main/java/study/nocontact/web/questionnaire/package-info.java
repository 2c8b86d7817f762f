/**
 * The survey as participants see it: pages without cookie, script or redirect.
 *
 * <p>Everything a person has typed travels with the page, sealed; nothing of it is kept here until
 * the report is handed in.
 */
package study.nocontact.web.questionnaire;
