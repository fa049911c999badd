/**
 * Binds the entries of a set to its keys and fields: a written set comes in, drafts go out. Only
 * the schema of a set says what an entry of a code is, so nodes become values here. It knows one
 * set at a time, and no rule that compares finished codes.
 */
package dev.codebook.compiler.check.bind;
