/**
 * SHA-256, for those who compare contents: fingerprints of catalogs, and the records that one build
 * leaves for the next. Bytes come in, hexadecimal goes out. Knows nothing else.
 */
package dev.codebook.compiler.digest;
