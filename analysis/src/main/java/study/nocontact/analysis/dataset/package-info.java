/** De-identified, coded cases in columns, with counts, and their CSV form. */
package study.nocontact.analysis.dataset;
