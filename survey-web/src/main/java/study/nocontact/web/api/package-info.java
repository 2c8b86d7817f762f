/** What was released, for programs: JSON and CSV under {@code /api/v1}. It answers no queries. */
package study.nocontact.web.api;
