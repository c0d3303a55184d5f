/** What all formats have in common: tables of cells that may cover others, and paragraphs. */
package io.github.jizhun.intake.grid;
