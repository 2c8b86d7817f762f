/** The pages that explain the study. */
package study.nocontact.web.site;
