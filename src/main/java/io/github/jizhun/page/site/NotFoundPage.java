package io.github.jizhun.page.site;

import io.github.jizhun.page.frame.Frame;
import java.util.List;

/** What a reader sees at an address that the site does not have: the standards, to start anew. */
public record NotFoundPage(List<Frame.Link> ways) {}
