/** The JSON Schema of the catalog language, for completion in editors. */
package dev.codebook.tool.schema;
