package io.github.jizhun.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The search of a catalogue of trades; each question is asked of the publisher and of the script, which must agree. */
final class TradesSearch implements AutoCloseable {
    private final SiteSearch search;
    private final PipelineParity parity;

    /** Writes the catalogue into a folder and indexes it. */
    TradesSearch(Path folder) {
        search = TradesContent.search(folder.resolve("content"));
        parity = new PipelineParity(search);
    }

    Found find(String query) {
        parity.compare(query);
        return search.pipeline().search(query, Optional.empty());
    }

    /** Asks the publisher alone, for one standard. */
    Found findIn(String standard, String query) {
        return search.pipeline().search(query, Optional.of(standard));
    }

    /** What is found, as standard and code with a slash between. */
    List<String> hits(String query) {
        return find(query).hits().stream()
                .map(hit -> hit.standard() + "/" + hit.code())
                .toList();
    }

    @Override
    public void close() {
        parity.close();
        search.close();
    }
}
