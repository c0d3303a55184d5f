package io.github.jizhun.page.site;

import io.github.jizhun.page.template.ProseView;

/** What a hand-written page shows. */
public record ProsePage(String title, ProseView body) {}
