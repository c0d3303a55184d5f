/**
 * What characters are, apart from what is written with them: which are hidden, which stand for others, which stand close; and the text
 * files that the program brings.
 */
package io.github.jizhun.text;
