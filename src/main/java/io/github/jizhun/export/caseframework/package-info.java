/** The CASE standard of 1EdTech, as static files. */
package io.github.jizhun.export.caseframework;
