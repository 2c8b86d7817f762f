/** Cutting, storing and reading releases; the only feature that reads reports in bulk. */
package study.nocontact.web.release;
