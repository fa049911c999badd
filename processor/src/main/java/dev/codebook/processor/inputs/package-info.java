/**
 * What a build by Maven leaves for the next, so that this one knows whether a catalog has changed.
 * The processor writes it and the extension reads it; neither knows the other's API.
 */
package dev.codebook.processor.inputs;
