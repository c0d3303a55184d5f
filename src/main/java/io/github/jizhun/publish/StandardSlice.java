package io.github.jizhun.publish;

import io.github.jizhun.site.SiteFile;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A part of the site that need not be made again as long as all that it is made of stays the same: the files of the published site
 * then stand in the new one, too. Either {@link #reuse} does that, or the part's files are handed over and {@link #finish} ends it.
 */
public final class StandardSlice {
    private final SitePublisher publisher;
    private final Path known;
    private final Path noted;
    private final String fingerprint;
    private final Queue<SliceRecord.Entry> files = new ConcurrentLinkedQueue<>();
    private final Set<LinkCheck.Target> targets = ConcurrentHashMap.newKeySet();
    /** One for all pages of the part: which links were met is remembered for each. */
    private final Consumer<LinkCheck.Target> outside = targets::add;

    /**
     * What was reused.
     *
     * @param paths of the part's files
     * @param labels what its maker noted when it was made
     */
    public record Reused(Collection<String> paths, List<String> labels) {}

    /**
     * A part.
     *
     * @param known where the published site's part is described
     * @param noted where this one is to be described
     */
    StandardSlice(SitePublisher publisher, Path known, Path noted, String fingerprint) {
        this.publisher = publisher;
        this.known = known;
        this.noted = noted;
        this.fingerprint = fingerprint;
    }

    /**
     * Takes the part from the published site.
     *
     * @return empty if it was made of something else, or the site no longer has it as it was made
     * @throws PublishException if the new site cannot be written
     */
    public Optional<Reused> reuse() {
        Optional<SliceRecord> reused = SliceRecord.read(known)
                .filter(record -> record.fingerprint().equals(fingerprint))
                .flatMap(publisher::reuse);
        reused.ifPresent(record -> publisher.write(() -> record.write(noted)));
        return reused.map(record -> new Reused(record.paths(), record.labels()));
    }

    /** Takes a file of the part. Safe for several threads; throws what {@link SitePublisher#accept} throws. */
    public void accept(SiteFile file) {
        publisher
                .accept(file, outside)
                .ifPresent(written ->
                        files.add(publisher.write(() -> SliceRecord.Entry.of(file.path(), file.bytes(), written))));
    }

    /**
     * Notes that the part is whole.
     *
     * @param labels words without spaces that {@link #reuse} returns
     */
    public void finish(List<String> labels) {
        List<SliceRecord.Entry> entries = files.stream()
                .sorted(Comparator.comparing(SliceRecord.Entry::path))
                .toList();
        Set<String> own = entries.stream().map(SliceRecord.Entry::path).collect(Collectors.toSet());
        List<LinkCheck.Target> outside = targets.stream()
                .filter(target -> !own.contains(target.path()))
                .sorted(Comparator.comparing(LinkCheck.Target::path).thenComparing(LinkCheck.Target::fragment))
                .toList();
        SliceRecord record = new SliceRecord(fingerprint, labels, entries, outside);
        publisher.write(() -> record.write(noted));
    }
}
