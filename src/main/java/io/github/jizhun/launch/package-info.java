/**
 * Starts the program with the options of Java that suit its content. A jar cannot bring options along, so the process that was
 * started starts another one, and the two end together.
 */
package io.github.jizhun.launch;
