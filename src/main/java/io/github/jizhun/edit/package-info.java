/** Takes an edited workbook back into the content of its standard: reads it, merges it, and changes the files in place. */
package io.github.jizhun.edit;
