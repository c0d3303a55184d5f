package io.github.jizhun.publish;

import io.github.jizhun.diagnostic.Diagnostics;
import io.github.jizhun.site.SiteFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Takes the files of a site as they are made, from any thread, and publishes them together: all or none. Nothing but names
 * and open links is held in memory. A file that is the same as in the old site is linked to it instead of written again.
 *
 * <p>Close it in any case. Unless {@link #publish} returned a publication the old site is untouched.
 */
public final class SitePublisher implements AutoCloseable {
    private final OutputFolder output;
    private final Path staging;
    private final SiteNames names = new SiteNames();
    private final LinkCheck links;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final AtomicInteger pages = new AtomicInteger();
    private final AtomicInteger files = new AtomicInteger();
    private final AtomicLong bytes = new AtomicLong();
    private volatile boolean canLink = true;
    /** Held shared while a file is staged: where one fails, other threads may still be at work when the folder is given free. */
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
        OutputFolder output = OutputFolder.take(folder);
        try {
            return new SitePublisher(output, output.stage(), baseUrl);
        } catch (IOException e) {
            output.close();
            throw PublishException.cannotWrite(output.shownAs(), e);
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
     * Takes a file. Safe for several threads.
     *
     * @throws PublishException if it cannot be written
     * @throws IllegalArgumentException if its path does not name a file inside the site on every system
     * @throws IllegalStateException if the folder was given free
     */
    public void accept(SiteFile file) {
        SitePath.require(file.path());
        use.readLock().lock();
        try {
            if (isClosed) {
                throw new IllegalStateException(file.path());
            }
            if (names.take(file.path())) {
                take(file);
            }
        } finally {
            use.readLock().unlock();
        }
    }

    private void take(SiteFile file) {
        if (LinkCheck.isPage(file.path())) {
            pages.incrementAndGet();
            links.read(file.path(), new String(file.bytes(), StandardCharsets.UTF_8));
        }
        files.incrementAndGet();
        bytes.addAndGet(file.bytes().length);
        try {
            stage(file);
        } catch (IOException e) {
            throw PublishException.cannotWrite(output.shownAs(), e);
        }
    }

    private void stage(SiteFile file) throws IOException {
        Path target = staging.resolve(file.path());
        // Noted only once it is there: another thread may want to write into it at the same moment.
        if (!folders.contains(target.getParent())) {
            Files.createDirectories(target.getParent());
            folders.add(target.getParent());
        }
        Path published = output.site().resolve(file.path());
        if (!canLink || !holds(published, file.bytes()) || !link(target, published)) {
            Files.write(target, file.bytes());
        }
    }

    private static boolean holds(Path published, byte[] bytes) throws IOException {
        return Files.isRegularFile(published, LinkOption.NOFOLLOW_LINKS)
                && Files.size(published) == bytes.length
                && Arrays.equals(Files.readAllBytes(published), bytes);
    }

    private boolean link(Path target, Path published) {
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
     * @param diagnostics receives what is wrong with the site
     * @return empty if anything at all was found that stops a build; then the old site stays
     * @throws PublishException if the swap fails; the old site stays
     */
    public Optional<Publication> publish(Diagnostics diagnostics) {
        boolean isComplete = !diagnostics.hasErrors();
        names.tell(output.shownAs(), diagnostics);
        // A page that could not be made would be told again by every link to it.
        if (isComplete) {
            links.tell(names.files().filter(LinkCheck::isPage), this::staged, diagnostics);
        }
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Publication(pages.get(), files.get(), bytes.get(), output.swap(files.get())));
        } catch (IOException e) {
            throw PublishException.cannotWrite(output.shownAs(), e);
        }
    }

    private String staged(String path) {
        try {
            return Files.readString(staging.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the output folder free and removes what was staged but not published. */
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
