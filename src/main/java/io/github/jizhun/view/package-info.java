/** What the pages and data files of one standard are given, and nothing else: all that they can show. */
package io.github.jizhun.view;
