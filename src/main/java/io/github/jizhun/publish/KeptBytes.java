package io.github.jizhun.publish;

import io.github.jizhun.keep.Digest;
import io.github.jizhun.keep.Keepsakes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** Keepsakes as files, each with its check sum behind it. They stay where the records of the site's parts do, and as long. */
final class KeptBytes implements Keepsakes {
    private final SitePublisher publisher;
    private final Path known;
    private final Path noted;

    /**
     * Keepsakes in two folders.
     *
     * @param known what the last build left; need not exist
     * @param noted where this one leaves what the next is to find; exists
     */
    KeptBytes(SitePublisher publisher, Path known, Path noted) {
        this.publisher = publisher;
        this.known = known;
        this.noted = noted;
    }

    /** Finds by name what was left in a folder, which need not exist. */
    static Function<String, Optional<byte[]>> in(Path folder) {
        return name -> read(folder.resolve(name)).map(KeptBytes::withoutSum);
    }

    @Override
    public Optional<byte[]> find(String name) {
        SitePath.require(name);
        Optional<byte[]> whole = read(known.resolve(name));
        if (whole.isPresent() && !publisher.link(noted.resolve(name), known.resolve(name))) {
            write(name, whole.get());
        }
        return whole.map(KeptBytes::withoutSum);
    }

    private static byte[] withoutSum(byte[] whole) {
        return Arrays.copyOf(whole, whole.length - Long.BYTES);
    }

    private static Optional<byte[]> read(Path file) {
        try {
            byte[] whole = Files.readAllBytes(file);
            int length = whole.length - Long.BYTES;
            return Optional.of(whole)
                    .filter(bytes ->
                            length >= 0 && ByteBuffer.wrap(bytes).getLong(length) == Digest.sum(bytes, length));
        } catch (IOException e) {
            // It is made anew.
            return Optional.empty();
        }
    }

    @Override
    public void leave(String name, byte[] bytes) {
        SitePath.require(name);
        write(
                name,
                ByteBuffer.allocate(bytes.length + Long.BYTES)
                        .put(bytes)
                        .putLong(Digest.sum(bytes, bytes.length))
                        .array());
    }

    private void write(String name, byte[] whole) {
        try {
            Files.write(noted.resolve(name), whole);
        } catch (IOException e) {
            throw publisher.cannotWrite(e);
        }
    }
}
