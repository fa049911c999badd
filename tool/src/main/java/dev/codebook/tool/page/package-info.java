/**
 * Vendors' pages: from bytes in any of the formats that vendors use to tables of text. What a
 * column means is for others to say.
 */
package dev.codebook.tool.page;
