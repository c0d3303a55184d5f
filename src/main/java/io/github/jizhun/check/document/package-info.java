/**
 * The published document, its official table turned into text, read as that table: which words stand in which place. It knows
 * the printed form and nothing of any standard.
 *
 * <p>The import reads a document's cells, in {@code intake.form}; this reads the lines that the import, or a person, made of them.
 * They share no decision about where a code ends or what a cell continues: what the import reads wrongly is found here.
 */
package io.github.jizhun.check.document;
