/** The tab-separated text of a document. */
package io.github.jizhun.intake.text;
