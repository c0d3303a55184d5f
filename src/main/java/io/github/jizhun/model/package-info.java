/**
 * What an occupational competency standard (職能基準) is: records and enums, without input, output or HTML. The names are the
 * standard's own nouns. A record holds what was read, even where it is wrong or lacking: {@code check} judges, and the stages
 * after it see only what it let pass.
 */
package io.github.jizhun.model;
