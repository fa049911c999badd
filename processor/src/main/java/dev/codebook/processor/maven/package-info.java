/**
 * Codebook as Maven sees it, if a build lists the processor among its extensions: it notices that a
 * catalog has changed, which Maven itself does not. Events of the build come in; outdated classes
 * are deleted. No compiler loads these classes, and they know only the records.
 */
package dev.codebook.processor.maven;
