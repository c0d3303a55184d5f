/** What one build leaves for the next, so that it need not work it out again. */
package io.github.jizhun.keep;
