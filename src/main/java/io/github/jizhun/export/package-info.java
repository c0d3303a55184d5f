/**
 * Linked standard → data files: JSON with its schema, CSV, workbooks, and what search engines read. The only package that knows
 * Jackson, fastcsv and fastexcel. What a file's columns mean is said where they are filled, so that it cannot be forgotten.
 */
package io.github.jizhun.export;
