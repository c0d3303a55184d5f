/** CommonMark alone: Markdown to HTML, with links to codes and terms. */
package io.github.jizhun.page.markdown;
