/** Documents for Word. */
package io.github.jizhun.export.word;
