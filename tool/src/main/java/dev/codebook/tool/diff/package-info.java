/**
 * Compares what two catalogs mean, and says for each difference what it does to code that uses the
 * types. Two checked catalogs come in, a list of differences goes out. It knows neither files nor
 * YAML.
 */
package dev.codebook.tool.diff;
