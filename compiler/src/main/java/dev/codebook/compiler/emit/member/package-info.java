/**
 * The members of generated types: each class makes one kind and returns it.
 *
 * <p>The shape of a set goes in, specs come out. Nothing here knows which file a member ends up in.
 */
package dev.codebook.compiler.emit.member;
