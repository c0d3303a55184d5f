/** Workbooks for Excel. */
package io.github.jizhun.export.excel;
