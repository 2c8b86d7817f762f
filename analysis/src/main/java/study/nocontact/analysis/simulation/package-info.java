/**
 * Reports drawn from known worlds, to see whether the claims' tests say of a world what is true in
 * it, and to have something to show before there are participants.
 */
package study.nocontact.analysis.simulation;
