/** What an import doubts, and what it refuses. */
package io.github.jizhun.intake.doubt;
