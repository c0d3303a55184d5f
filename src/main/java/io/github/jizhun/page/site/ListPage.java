package io.github.jizhun.page.site;

import java.util.SortedMap;

/**
 * What the page of a reader's list shows; what the list holds only the browser knows.
 *
 * @param formColumns the columns of table 1 of the official course form, 本課程之職能表, separated by {@code |}
 * @param words the script's labels by their keys
 */
public record ListPage(String formColumns, SortedMap<String, String> words) {}
