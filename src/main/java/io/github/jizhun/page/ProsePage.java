package io.github.jizhun.page;

import io.pebbletemplates.pebble.extension.escaper.SafeString;

/** What a hand-written page shows. */
public record ProsePage(String title, SafeString body) {}
