/** The words of the official form, read from a grid. */
package io.github.jizhun.intake.form;
