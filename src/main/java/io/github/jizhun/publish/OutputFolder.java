package io.github.jizhun.publish;

import io.github.jizhun.diagnostic.Message;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The output folder and, beside it, the work folder in which the next site grows. One process at a time may hold them.
 *
 * <p>A swap is two renames: the site to {@code old}, {@code new} to the site. A site in {@code new} is whole exactly when it
 * has its marker. The new site's archive waits beside it in {@code zip}, and takes its place after the site did. So what a
 * killed process left shows by itself whether it is to be completed or undone. So does the index of the content in
 * {@code new-index}, which is laid beside the site, too. What {@code parts} says of the site's parts is
 * compared with the site before it is used, so that it may be older or newer.
 */
final class OutputFolder implements AutoCloseable {

    private static final String MARKER_TEXT = """
            This folder was made by Jizhun; the next build replaces it as a whole. Keep no files of your own here.
            這個資料夾由 Jizhun 產生，下次建置會整個換掉，請勿放自己的檔案。
            """;

    private static final String STAGING = "new";
    private static final String OLD = "old";
    private static final String ARCHIVE = "zip";
    /** Followed by a number: what could not be deleted. */
    private static final String LEFTOVER = "left-";

    private static final String PARTS = "parts";
    private static final String NEW_PARTS = "new-parts";
    private static final String NEW_INDEX = "new-index";
    private static final String OLD_INDEX = "old-index";

    private final Path output;
    private final Path site;
    private final Path work;
    private final FileChannel lockFile;

    private OutputFolder(Path output, Path site, Path work, FileChannel lockFile) {
        this.output = output;
        this.site = site;
        this.work = work;
        this.lockFile = lockFile;
    }

    /**
     * Takes the folder for this process and completes or undoes what an interrupted one left.
     *
     * @throws PublishException if another process holds it, or it cannot be written
     */
    static OutputFolder take(Path output) {
        try {
            Path site = FolderGuard.real(output);
            FolderGuard.requireFolder(output, site);
            Path work = workFolder(site);
            Files.createDirectories(work);
            FileChannel lockFile =
                    FileChannel.open(work.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            OutputFolder folder = new OutputFolder(output, site, work, lockFile);
            try {
                folder.lock();
                folder.recover();
            } catch (IOException | RuntimeException e) {
                lockFile.close();
                throw e;
            }
            return folder;
        } catch (IOException e) {
            throw PublishException.cannotWrite(output, e);
        }
    }

    /** Whether a killed process left something here, or a live one is at work. */
    static boolean isDisturbed(Path output) {
        try {
            Path work = workFolder(FolderGuard.real(output));
            return Stream.of(STAGING, NEW_PARTS, OLD, ARCHIVE, NEW_INDEX, OLD_INDEX)
                    .anyMatch(left -> Files.exists(work.resolve(left)));
        } catch (IOException e) {
            throw PublishException.cannotWrite(output, e);
        }
    }

    private static Path workFolder(Path site) {
        return site.resolveSibling(FolderGuard.MARKER + "-" + site.getFileName());
    }

    private void lock() throws IOException {
        FileLock lock;
        try {
            lock = lockFile.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            throw new PublishException(Message.of("output-locked", shownAs()));
        }
    }

    private void recover() throws IOException {
        if (!Files.exists(site, LinkOption.NOFOLLOW_LINKS)) {
            if (FolderGuard.isMarked(staging())) {
                Files.move(staging(), site);
            } else if (Files.exists(old())) {
                Files.move(old(), site);
            }
        }
        if (Files.exists(staging())) {
            discard();
        } else {
            try {
                moveIndex();
                if (Files.exists(archive())) {
                    moveArchive();
                }
            } catch (PublishException e) {
                // Someone looks into the old one just now. The next build makes it again.
            }
        }
        FileTree.delete(newParts());
        putAway(oldIndex());
        putAway(old());
        for (Path leftover : leftovers()) {
            FileTree.deleteWhatCanBe(leftover);
        }
    }

    /**
     * Deletes a folder that is no longer needed. Where something in it cannot be deleted, what is left gets another name, so that it is
     * in nobody's way, and goes with a later build.
     */
    private void putAway(Path folder) throws IOException {
        if (Files.exists(folder) && !FileTree.deleteWhatCanBe(folder)) {
            Files.move(folder, freeLeftover());
        }
    }

    private List<Path> leftovers() throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(work, LEFTOVER + "*")) {
            List<Path> leftovers = new ArrayList<>();
            found.forEach(leftovers::add);
            return leftovers;
        }
    }

    private Path freeLeftover() {
        int number = 1;
        while (Files.exists(work.resolve(LEFTOVER + number))) {
            number++;
        }
        return work.resolve(LEFTOVER + number);
    }

    /** Where the index of the content that is published in a folder is, for who does not hold the folder. */
    static Path index(Path output) {
        return PublishException.at(output, () -> FolderGuard.real(output).resolveSibling(FolderGuard.INDEX));
    }

    /** What is known of the parts of the site that is published in a folder, for who does not hold the folder. */
    static Path parts(Path output) {
        return PublishException.at(
                output, () -> workFolder(FolderGuard.real(output)).resolve(PARTS));
    }

    /** What is known of the parts of the published site. */
    Path parts() {
        return work.resolve(PARTS);
    }

    /** What is known of the parts of the staged site. */
    Path newParts() {
        return work.resolve(NEW_PARTS);
    }

    /**
     * Throws away what was staged. Archive and index go first: those without a staged site are those of the published site.
     */
    private void discard() throws IOException {
        Files.deleteIfExists(archive());
        FileTree.delete(newIndex());
        FileTree.delete(newParts());
        putAway(staging());
    }

    /**
     * Makes the empty folder in which the new site is to grow.
     *
     * @throws PublishException if the output folder holds something that was not made here
     */
    Path stage() throws IOException {
        FolderGuard.requireOwn(output, site);
        FolderGuard.requireOwn(output.resolveSibling(FolderGuard.INDEX), index());
        Path staging = Files.createDirectory(staging());
        Files.createDirectory(newParts());
        Files.createDirectory(newIndex());
        return staging;
    }

    /**
     * Packs the staged site, now whole, and puts both in the place of the old ones; on failure the old ones stay.
     *
     * @param files how many were staged
     * @param folders in which
     * @param packed whether there is to be an archive; without, that of the old site goes
     * @return the archive's name; empty without one
     * @throws IOException also if not all of them are there any more
     * @throws PublishException if only the archive cannot take its place, since someone looks into the old one
     */
    Optional<String> swap(int files, Collection<Path> folders, boolean packed) throws IOException {
        long staged = FileTree.count(staging(), folders);
        if (staged != files) {
            throw new IOException("%d of %d staged files are left".formatted(staged, files));
        }
        if (packed) {
            SiteArchive.write(staging(), SiteArchive.folder(site), archive());
            force(archive());
        }
        FileTree.delete(parts());
        Files.move(newParts(), parts());
        Path marker = Files.writeString(staging().resolve(FolderGuard.MARKER), MARKER_TEXT);
        // A site with its marker counts as whole, so that the disk must have had the rest before.
        force(marker);
        boolean hadSite = Files.exists(site);
        if (hadSite) {
            Files.move(site, old());
        }
        try {
            Files.move(staging(), site);
        } catch (IOException e) {
            if (hadSite) {
                Files.move(old(), site);
            }
            throw e;
        }
        moveIndex();
        if (packed) {
            moveArchive();
        } else {
            Files.deleteIfExists(SiteArchive.of(site));
        }
        try {
            putAway(oldIndex());
            putAway(old());
        } catch (IOException e) {
            // The new site stands; what is left of the old one goes with the next build.
        }
        return Optional.of(SiteArchive.of(site).getFileName().toString()).filter(name -> packed);
    }

    private void moveIndex() {
        if (!Files.exists(newIndex())) {
            return;
        }
        try {
            Files.writeString(newIndex().resolve(FolderGuard.MARKER), MARKER_TEXT);
            FileTree.delete(oldIndex());
            if (Files.exists(index())) {
                Files.move(index(), oldIndex());
            }
            Files.move(newIndex(), index());
        } catch (IOException e) {
            throw PublishException.cannotWrite(index(), e);
        }
    }

    /** Lets the disk write a file now, for a power failure leaves of what it has only in memory nothing or zeros. */
    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private void moveArchive() {
        Path target = SiteArchive.of(site);
        try {
            Files.move(archive(), target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw PublishException.cannotWrite(output.resolveSibling(target.getFileName()), e);
        }
    }

    /** The site as readers see it. */
    Path site() {
        return site;
    }

    /** The same with {@code /}. */
    String shownAs() {
        return PublishException.shown(output);
    }

    /** The folder as the maintainer named it. */
    Path shown() {
        return output;
    }

    private Path staging() {
        return work.resolve(STAGING);
    }

    private Path old() {
        return work.resolve(OLD);
    }

    private Path index() {
        return site.resolveSibling(FolderGuard.INDEX);
    }

    /** The index of what is staged. */
    Path newIndex() {
        return work.resolve(NEW_INDEX);
    }

    private Path oldIndex() {
        return work.resolve(OLD_INDEX);
    }

    private Path archive() {
        return work.resolve(ARCHIVE);
    }

    /** Gives the folder free. A site that was staged but not swapped is thrown away. */
    @Override
    public void close() {
        try (lockFile) {
            if (Files.exists(staging()) || Files.exists(newParts())) {
                discard();
            }
        } catch (IOException e) {
            // The next build removes it.
        }
    }
}
