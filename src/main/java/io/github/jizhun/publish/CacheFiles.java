package io.github.jizhun.publish;

import io.github.jizhun.cache.BuildCache;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** The cache as files, each with its checksum after it. They stay where the records of the site's slices do, and as long. */
final class CacheFiles implements BuildCache {
    private final SitePublisher publisher;
    private final Path known;
    private final Path noted;

    /**
     * The cache in two folders.
     *
     * @param known what the last build left; need not exist
     * @param noted where this one leaves what the next is to find; exists
     */
    CacheFiles(SitePublisher publisher, Path known, Path noted) {
        this.publisher = publisher;
        this.known = known;
        this.noted = noted;
    }

    /** Finds by name what was left in a folder, which need not exist. */
    static Function<String, Optional<byte[]>> in(Path folder) {
        return name -> ChecksummedFile.read(folder.resolve(name));
    }

    @Override
    public Optional<byte[]> find(String name) {
        SitePath.require(name);
        Path left = known.resolve(name);
        Optional<byte[]> whole = ChecksummedFile.readWhole(left);
        if (whole.isPresent() && !publisher.link(noted.resolve(name), left)) {
            publisher.write(() -> Files.write(noted.resolve(name), whole.get()));
        }
        return whole.map(ChecksummedFile::content);
    }

    @Override
    public void leave(String name, byte[] bytes) {
        SitePath.require(name);
        publisher.write(() -> ChecksummedFile.write(noted.resolve(name), bytes));
    }
}
