package io.github.jizhun.page.site;

import io.github.jizhun.page.frame.Frame;
import java.util.Optional;

/**
 * What the page at a retired address shows.
 *
 * @param name what stood here: a code, else the address
 * @param date since when
 * @param successor what took its place
 */
public record RetiredPage(String name, String address, String date, String reason, Optional<Frame.Link> successor) {}
