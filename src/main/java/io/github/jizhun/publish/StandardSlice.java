package io.github.jizhun.publish;

import io.github.jizhun.site.SiteFile;
import java.io.IOException;
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
 * then stand in the new one, too. Either {@link #keep} does that, or the part's files are handed over and {@link #finish} ends it.
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
     * What was kept.
     *
     * @param paths of the part's files
     * @param labels what its maker noted when it was made
     */
    public record Kept(Collection<String> paths, List<String> labels) {}

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
    public Optional<Kept> keep() {
        Optional<SliceRecord> kept = SliceRecord.read(known)
                .filter(record -> record.fingerprint().equals(fingerprint))
                .flatMap(publisher::keep);
        kept.ifPresent(this::note);
        return kept.map(record -> new Kept(record.paths(), record.labels()));
    }

    private void note(SliceRecord record) {
        try {
            record.write(noted);
        } catch (IOException e) {
            throw publisher.cannotWrite(e);
        }
    }

    /** Takes a file of the part. Safe for several threads; throws what {@link SitePublisher#accept} throws. */
    public void accept(SiteFile file) {
        Optional<Path> written = publisher.accept(file, outside);
        try {
            if (written.isPresent()) {
                files.add(SliceRecord.Entry.of(file.path(), file.bytes(), written.get()));
            }
        } catch (IOException e) {
            throw publisher.cannotWrite(e);
        }
    }

    /**
     * Notes that the part is whole.
     *
     * @param labels words without spaces that {@link #keep} returns
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
        note(new SliceRecord(fingerprint, labels, entries, outside));
    }
}
