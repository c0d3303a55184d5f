/** What characters are, apart from what is written with them: which are hidden, which stand for others, which stand close. */
package io.github.jizhun.text;
