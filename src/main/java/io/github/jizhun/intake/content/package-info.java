/** The files of a standard, as a careful person would write them. */
package io.github.jizhun.intake.content;
