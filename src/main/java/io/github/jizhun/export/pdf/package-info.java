/**
 * A standard, or one of its units, as PDF: tagged for readers that speak (ISO 14289-1, PDF/UA), with the font inside. Text is laid in lines
 * and tables on pages; what it is, a tree of tags says.
 */
package io.github.jizhun.export.pdf;
