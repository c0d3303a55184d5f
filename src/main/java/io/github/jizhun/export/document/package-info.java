/** Documents as headings, paragraphs and tables, before a file format is chosen: a standard, its units, tables for a report. */
package io.github.jizhun.export.document;
