/** What every page stands on: configuration, database, templates, security headers and errors. */
package study.nocontact.web.platform;
