/** Fills a database that is marked as a demonstration with simulated reports. */
package study.nocontact.web.demonstration;
