package io.github.jizhun.publish;

import io.github.jizhun.cache.BuildCache;
import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Takes the files of a site as they are made, from any thread, and publishes them together: all or none. Nothing but names
 * and open links is held in memory. A file that is the same as in the old site is linked to it instead of written again.
 *
 * <p>Close it in any case. Unless {@link #publish} returned a publication the old site is untouched.
 */
public final class SitePublisher implements AutoCloseable {
    /** For the links of pages that belong to no part. */
    private static final Consumer<LinkCheck.Target> NOTED_NOWHERE = target -> {};

    private final OutputFolder output;
    private final Path staging;
    private final SiteNames names = new SiteNames();
    private final LinkCheck links;
    /** Those staged, and whether the published site has them, too: where not, its files need not be looked for. */
    private final Map<Path, Boolean> folders = new ConcurrentHashMap<>();

    private final AtomicInteger pages = new AtomicInteger();
    private final AtomicInteger reused = new AtomicInteger();
    private final AtomicInteger files = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private volatile boolean canLink = true;
    /** Held shared while a file is staged: where one fails, other threads may still be at work when the folder is released. */
    private final ReadWriteLock use = new ReentrantReadWriteLock();

    private boolean isClosed;

    private SitePublisher(OutputFolder output, Path staging, Optional<String> baseUrl) {
        this.output = output;
        this.staging = staging;
        this.links = new LinkCheck(output.shownAs(), baseUrl, names::holds);
    }

    /**
     * Begins a site.
     *
     * @param folder the output folder; need not exist
     * @param baseUrl where the site will stand, if known; links that begin with it are checked like relative ones
     * @throws PublishException if the folder holds something that Jizhun did not make, another build is at work on it, or it
     *     cannot be written
     */
    public static SitePublisher open(Path folder, Optional<String> baseUrl) {
        FolderGuard.requireOwn(folder);
        OutputFolder output = OutputFolder.take(folder);
        try {
            return new SitePublisher(output, output.stage(), baseUrl);
        } catch (IOException e) {
            output.close();
            throw PublishException.cannotWrite(folder, e);
        } catch (PublishException e) {
            output.close();
            throw e;
        }
    }

    /**
     * Completes or undoes the swap that a killed build left, if it left one.
     *
     * @throws PublishException if that cannot be done, or a build is at work
     */
    public static void recover(Path folder) {
        if (OutputFolder.isDisturbed(folder)) {
            OutputFolder.take(folder).close();
        }
    }

    /**
     * Finds what the last build left by name, before this one begins.
     *
     * @param maker identifies what makes use of it
     */
    public static Function<String, Optional<byte[]>> left(Path folder, String maker) {
        SitePath.require(maker);
        return CacheFiles.in(OutputFolder.parts(folder).resolve(maker));
    }

    /** Where the index of the content that is published in a folder is: beside it. It need not be there. */
    public static Path index(Path folder) {
        return OutputFolder.index(folder);
    }

    /**
     * Begins a part of the site.
     *
     * @param name distinguishes it from other parts; may be a file's name
     * @param fingerprint names the state of all that it is made of
     */
    public StandardSlice part(String name, String fingerprint) {
        SitePath.require(name);
        return new StandardSlice(
                this, output.parts().resolve(name), output.newParts().resolve(name), fingerprint);
    }

    /**
     * What the last build left for this one, and this one leaves for the next if it publishes.
     *
     * @param maker identifies what makes use of it; another one finds nothing. May be a folder's name
     */
    public BuildCache buildCache(String maker) {
        SitePath.require(maker);
        return write(() -> new CacheFiles(
                this,
                output.parts().resolve(maker),
                Files.createDirectories(output.newParts().resolve(maker))));
    }

    /** How many pages were taken over from the published site so far. */
    public int reused() {
        return reused.get();
    }

    /**
     * Takes a file. Safe for several threads.
     *
     * @throws PublishException if it cannot be written
     * @throws IllegalArgumentException if its path does not name a file inside the site on every system
     * @throws IllegalStateException if the folder was released
     */
    public void accept(SiteFile file) {
        accept(file, NOTED_NOWHERE);
    }

    /**
     * Takes a file of the index of the content, which is no part of the site: it is laid beside the site when that is published. Safe
     * for several threads.
     *
     * @param file by its name in the folder of the index
     * @throws PublishException if it cannot be written
     */
    public void acceptIndex(SiteFile file) {
        SitePath.require(file.path());
        whileOpen(() -> Files.write(output.newIndex().resolve(file.path()), file.bytes()));
    }

    /**
     * Takes a file.
     *
     * @param outside receives what its folder's pages link to
     * @return where it was written; empty where the name is another file's
     */
    Optional<Path> accept(SiteFile file, Consumer<LinkCheck.Target> outside) {
        SitePath.require(file.path());
        return whileOpen(() -> {
            if (!names.take(file.path())) {
                return Optional.empty();
            }
            if (Address.isPage(file.path())) {
                links.read(file.path(), file.bytes(), outside);
            }
            count(file.path(), file.bytes().length);
            return Optional.of(stage(file));
        });
    }

    /** Takes all files of a part from the published site; none, if one of them is not there as it was. */
    Optional<SliceRecord> reuse(SliceRecord part) {
        return whileOpen(() -> {
            Optional<SliceRecord> found = part.in(output.site());
            if (found.isPresent()) {
                for (SliceRecord.Entry file : found.get().files()) {
                    stage(file);
                }
                part.targets().forEach(links::expect);
                reused.addAndGet(
                        (int) part.paths().stream().filter(Address::isPage).count());
            }
            return found;
        });
    }

    private void stage(SliceRecord.Entry file) throws IOException {
        if (names.take(file.path())) {
            count(file.path(), file.size());
            Path target = place(file.path());
            Path published = output.site().resolve(file.path());
            if (!link(target, published)) {
                Files.copy(published, target);
                keepTime(target, published);
            }
        }
    }

    private static void keepTime(Path copy, Path file) {
        try {
            Files.setLastModifiedTime(copy, Files.getLastModifiedTime(file));
        } catch (IOException e) {
            // Not every disk lets its files' times be set; the next build reads the file instead.
        }
    }

    private <T> T whileOpen(PublishException.DiskWork<T> work) {
        use.readLock().lock();
        try {
            if (isClosed) {
                throw new IllegalStateException("the output folder was released");
            }
            return write(work);
        } finally {
            use.readLock().unlock();
        }
    }

    private void count(String path, long size) {
        if (Address.isPage(path)) {
            pages.incrementAndGet();
        }
        files.incrementAndGet();
        bytes.addAndGet(size);
    }

    /** Writes; a failure is reported as that of the output folder. */
    <T> T write(PublishException.DiskWork<T> work) {
        return PublishException.at(output.shown(), work);
    }

    private Path stage(SiteFile file) throws IOException {
        Path target = place(file.path());
        Path published = output.site().resolve(file.path());
        boolean isOld = folders.get(target.getParent()) && holds(published, file.bytes());
        if (!isOld || !link(target, published)) {
            Files.write(target, file.bytes());
        }
        return target;
    }

    /** Where a file is staged; its folder is made if need be. */
    private Path place(String path) throws IOException {
        Path target = staging.resolve(path);
        Path folder = target.getParent();
        // Noted only once it is there: another thread may want to write into it at the same moment.
        if (!folders.containsKey(folder)) {
            Files.createDirectories(folder);
            folders.put(folder, Files.isDirectory(output.site().resolve(path).getParent()));
        }
        return target;
    }

    private static boolean holds(Path published, byte[] bytes) throws IOException {
        return Files.isRegularFile(published, LinkOption.NOFOLLOW_LINKS)
                && Files.size(published) == bytes.length
                && Arrays.equals(Files.readAllBytes(published), bytes);
    }

    /** Makes a file be another one, too; false where that cannot be. */
    boolean link(Path target, Path published) {
        if (!canLink) {
            return false;
        }
        try {
            Files.createLink(target, published);
            return true;
        } catch (IOException e) {
            // Too many links to one file, say; the next one may work.
            return false;
        } catch (UnsupportedOperationException e) {
            canLink = false;
            return false;
        }
    }

    /**
     * Checks the site as a whole and lets it take the old one's place.
     *
     * @param packed whether to lay the site as one archive beside it, too
     * @param diagnostics receives what is wrong with the site
     * @return empty if anything at all was found that stops a build; then the old site stays
     * @throws PublishException if the swap fails; the old site stays
     */
    public Optional<Publication> publish(boolean packed, Diagnostics diagnostics) {
        boolean isComplete = !diagnostics.hasErrors();
        names.report(output.shownAs(), diagnostics);
        // A page that could not be made would be reported again by every link to it.
        if (isComplete) {
            links.report(names.files().filter(Address::isPage), this::staged, diagnostics);
        }
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        return write(() -> Optional.of(new Publication(
                pages.get(),
                reused.get(),
                files.get(),
                bytes.get(),
                output.swap(files.get(), folders.keySet(), packed))));
    }

    private byte[] staged(String path) {
        try {
            return Files.readAllBytes(staging.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Releases the output folder and removes what was staged but not published. */
    @Override
    public void close() {
        use.writeLock().lock();
        try {
            isClosed = true;
            output.close();
        } finally {
            use.writeLock().unlock();
        }
    }
}
