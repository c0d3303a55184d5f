/** Workbooks as sheets of cells, before a file format is chosen: a whole standard, and a plan for a course. */
package io.github.jizhun.export.workbook;
