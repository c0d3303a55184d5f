/** Data files of a standard in JSON, CSV and Markdown, and what all exports share. */
package io.github.jizhun.export;
