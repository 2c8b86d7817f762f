/** Reports as they are stored: one small row per report and wave. */
package study.nocontact.web.response;
