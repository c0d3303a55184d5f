package io.github.jizhun.page;

/** What a hand-written page shows. */
public record ProsePage(String title, ProseView body) {}
