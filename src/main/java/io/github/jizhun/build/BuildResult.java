package io.github.jizhun.build;

import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.diagnostic.SourceLines;
import io.github.jizhun.publish.Publication;
import java.util.List;
import java.util.Optional;

/**
 * What a run found and made.
 *
 * @param language of the site, {@code zh-Hant-TW} or {@code en}; empty where it could not be read
 * @param accepted warnings that were not reported because a standard accepts them
 * @param publication the site; empty if none was made
 * @param advice what would make a published site better; no finding, for nothing is wrong
 */
public record BuildResult(
        Diagnostics findings,
        SourceLines lines,
        String language,
        int accepted,
        Optional<Publication> publication,
        List<Message> advice) {}
