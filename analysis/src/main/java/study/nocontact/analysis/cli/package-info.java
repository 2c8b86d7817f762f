/** The command-line program: its commands, what they print and how they end. */
package study.nocontact.analysis.cli;
