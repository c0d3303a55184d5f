/**
 * From an official document to content: a thin reader for each format makes one grid, one interpreter reads the form in it, one
 * writer makes the files of a standard. Nothing is lost: what has no place is reported, and what has two readings is reported with both.
 */
package io.github.jizhun.intake;
