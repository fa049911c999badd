/**
 * Says what keys and names mean, one by one or within a log. A log is read and written as bytes,
 * block by block, so that its size does not matter.
 */
package dev.codebook.tool.explain;
