/** Every privacy rule, and the only place where something becomes publishable. */
package study.nocontact.analysis.disclosure;
