/**
 * The fonts of this machine: which of them can stand inside a PDF, and which characters they have. Reads TrueType outlines, alone or
 * in collections; knows nothing of standards.
 */
package io.github.jizhun.font;
