/** What surrounds a command: the directory that it runs in, its input and its output. */
package dev.codebook.tool.session;
