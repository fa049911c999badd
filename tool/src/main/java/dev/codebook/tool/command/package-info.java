/** A class for each verb: its options and its help, with the work done elsewhere. */
package dev.codebook.tool.command;
