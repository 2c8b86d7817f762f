/** The claims: each with its population, estimand, test, sensitivity analyses and verdict rule. */
package study.nocontact.analysis.claim;
