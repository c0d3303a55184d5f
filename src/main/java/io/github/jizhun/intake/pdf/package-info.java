/** PDF: words with places, and the lines of the table. */
package io.github.jizhun.intake.pdf;
