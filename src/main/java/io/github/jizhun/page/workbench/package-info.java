/** The self-check, the course coverage and the pages of courses. */
package io.github.jizhun.page.workbench;
