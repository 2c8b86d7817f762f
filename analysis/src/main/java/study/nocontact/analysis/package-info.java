/** From validated answers to tested claims and checked releases, in plain Java. */
package study.nocontact.analysis;
