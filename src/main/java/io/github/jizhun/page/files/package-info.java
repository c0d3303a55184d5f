/**
 * The templates, words and assets: those of the program, each replaced by the maintainer's file of the same name.
 */
package io.github.jizhun.page.files;
