/**
 * Codebook as Maven sees it, where a build names the processor among its extensions: it notices
 * that a catalog has changed, which Maven itself does not. No compiler loads these classes.
 */
package dev.codebook.processor.maven;
