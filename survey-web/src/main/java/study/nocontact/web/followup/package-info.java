/** Coming back with a return code: to add a later report, to delete, or to read what was given. */
package study.nocontact.web.followup;
