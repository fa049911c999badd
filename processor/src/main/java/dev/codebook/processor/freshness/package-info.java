/** For a user's tests, in builds that may not notice by themselves that a catalog has changed. */
package dev.codebook.processor.freshness;
