/** Linked data: SKOS and schema.org, as JSON-LD. */
package io.github.jizhun.export.linkeddata;
