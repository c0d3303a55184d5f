package io.github.jizhun;

/** The conductor. */
final class SiteBuilder {
    private SiteBuilder() {}
}
