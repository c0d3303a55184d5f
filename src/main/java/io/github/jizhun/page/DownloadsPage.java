package io.github.jizhun.page;

import java.util.List;

/** What the page of downloads shows. */
public record DownloadsPage(List<DataFileView> files) {}
