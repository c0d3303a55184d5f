package io.github.jizhun.publish;

import io.github.jizhun.diagnostic.Message;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * The output folder and, beside it, the work folder in which the next site grows. One process at a time may hold them.
 *
 * <p>A swap is two renames: the site to {@code old}, {@code new} to the site. A site in {@code new} is whole exactly when it
 * has its marker. So what a killed process left tells by itself whether it is to be completed or undone.
 */
final class OutputFolder implements AutoCloseable {
    /** The file that says that a folder is a site made here, and may be replaced. */
    static final String MARKER = ".jizhun";

    private static final String MARKER_TEXT = """
            This folder was made by Jizhun; the next build replaces it as a whole. Keep no files of your own here.
            這個資料夾由 Jizhun 產生，下次建置會整個換掉，請勿放自己的檔案。
            """;

    /** What file managers leave in every folder that is looked at. */
    private static final List<String> LITTER = List.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private static final int LINKS_FOLLOWED = 40;

    private final Path site;
    private final String shownAs;
    private final Path work;
    private final FileChannel lockFile;

    private OutputFolder(Path site, String shownAs, Path work, FileChannel lockFile) {
        this.site = site;
        this.shownAs = shownAs;
        this.work = work;
        this.lockFile = lockFile;
    }

    /**
     * Takes the folder for this process and completes or undoes what an interrupted one left.
     *
     * @throws PublishException if another process holds it, or it cannot be written
     */
    static OutputFolder take(Path output) {
        String shownAs = output.toString().replace('\\', '/');
        try {
            Path site = real(output);
            if (site.getParent() == null || Files.exists(site) && !Files.isDirectory(site)) {
                throw new PublishException(Message.of("foreign-output", shownAs));
            }
            Path work = workFolder(site);
            Files.createDirectories(work);
            FileChannel lockFile =
                    FileChannel.open(work.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            OutputFolder folder = new OutputFolder(site, shownAs, work, lockFile);
            try {
                folder.lock();
                folder.recover();
            } catch (IOException | RuntimeException e) {
                lockFile.close();
                throw e;
            }
            return folder;
        } catch (IOException e) {
            throw PublishException.cannotWrite(shownAs, e);
        }
    }

    /** Whether a killed process left something here, or a live one is at work. */
    static boolean isDisturbed(Path output) {
        try {
            Path work = workFolder(real(output));
            return Files.exists(work.resolve("new")) || Files.exists(work.resolve("old"));
        } catch (IOException e) {
            throw PublishException.cannotWrite(output.toString(), e);
        }
    }

    /** The folder itself where the output is a symbolic link to it, also while the folder is away in a swap. */
    private static Path real(Path output) throws IOException {
        Path site = output.toAbsolutePath().normalize();
        for (int links = 0; Files.isSymbolicLink(site); links++) {
            if (links == LINKS_FOLLOWED) {
                throw new IOException("too many symbolic links: " + output);
            }
            site = site.resolveSibling(Files.readSymbolicLink(site)).normalize();
        }
        return site;
    }

    private static Path workFolder(Path site) {
        return site.resolveSibling(MARKER + "-" + site.getFileName());
    }

    private void lock() throws IOException {
        FileLock lock;
        try {
            lock = lockFile.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            throw new PublishException(Message.of("output-locked", shownAs));
        }
    }

    private void recover() throws IOException {
        if (!Files.exists(site, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.isRegularFile(staging().resolve(MARKER))) {
                Files.move(staging(), site);
            } else if (Files.exists(old())) {
                Files.move(old(), site);
            }
        }
        FileTree.delete(staging());
        FileTree.delete(old());
        Files.deleteIfExists(work.resolve("zip"));
    }

    /**
     * Makes the empty folder in which the new site is to grow.
     *
     * @throws PublishException if the output folder holds something that was not made here
     */
    Path stage() throws IOException {
        requireOwn();
        return Files.createDirectory(staging());
    }

    private void requireOwn() throws IOException {
        boolean isMarked = Files.isRegularFile(site.resolve(MARKER), LinkOption.NOFOLLOW_LINKS);
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(site)) {
            for (Path path : inside) {
                String name = path.getFileName().toString();
                if (!isMarked && !LITTER.contains(name)) {
                    throw new PublishException(Message.of("foreign-output", shownAs));
                }
                // A site that someone keeps under version control would lose its history.
                if (name.equals(".git")) {
                    throw new PublishException(Message.of("foreign-output.git", shownAs));
                }
            }
        } catch (NoSuchFileException e) {
            // The first build.
        }
    }

    /** Puts the staged site, now whole, in the place of the old one; on failure the old one stays. */
    void swap() throws IOException {
        Files.writeString(staging().resolve(MARKER), MARKER_TEXT);
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
        try {
            FileTree.delete(old());
        } catch (IOException e) {
            // The new site stands; what is left of the old one goes with the next build.
        }
    }

    /**
     * Packs the published site beside it.
     *
     * @return the archive's name
     * @throws PublishException if it cannot be written; the old archive stays
     */
    String archive() {
        String name = SiteArchive.of(site).getFileName().toString();
        try {
            SiteArchive.write(site, work.resolve("zip"));
        } catch (IOException e) {
            throw PublishException.cannotWrite(name, e);
        }
        return name;
    }

    /** The site as readers see it. */
    Path site() {
        return site;
    }

    /** The folder as the maintainer named it, with {@code /}. */
    String shownAs() {
        return shownAs;
    }

    private Path staging() {
        return work.resolve("new");
    }

    private Path old() {
        return work.resolve("old");
    }

    /** Gives the folder free. A site that was staged but not swapped is thrown away. */
    @Override
    public void close() {
        try (lockFile) {
            FileTree.delete(staging());
        } catch (IOException e) {
            // The next build removes it.
        }
    }
}
