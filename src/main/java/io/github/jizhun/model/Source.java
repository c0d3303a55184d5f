package io.github.jizhun.model;

import java.util.Optional;

/**
 * Where a standard was taken from.
 *
 * @param url address of the provider's platform
 * @param checked day ({@code yyyy-mm-dd}) on which the list of editions was last compared with it
 * @param file the name of the document's file
 * @param sha256 the file's SHA-256, 64 hexadecimal digits
 * @param pages how many pages it has
 * @param imported day ({@code yyyy-mm-dd}) on which the content was made of it
 */
public record Source(
        Text name,
        Optional<Text> url,
        Optional<Text> checked,
        Optional<Text> file,
        Optional<Text> sha256,
        Optional<Text> pages,
        Optional<Text> imported) {}
