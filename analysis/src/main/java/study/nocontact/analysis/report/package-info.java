/**
 * The full report on a file of reports: a page that stands alone, with its tables and plots as
 * files. Its templates are in src/main/jte.
 */
package study.nocontact.analysis.report;
