package io.github.jizhun.model;

import java.util.Optional;

/**
 * Where a standard was taken from.
 *
 * @param url address of the provider's platform
 * @param checked day ({@code yyyy-mm-dd}) on which the list of editions was last compared with it
 */
public record Source(Text name, Optional<Text> url, Optional<Text> checked) {}
