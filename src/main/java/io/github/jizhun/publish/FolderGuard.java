package io.github.jizhun.publish;

import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.text.OsFiles;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says which folder an output is, and refuses one that holds what was not made here. */
final class FolderGuard {
    /** The file that says that a folder is a site made here, and may be replaced. */
    static final String MARKER = ".jizhun";

    /** The folder beside the site that holds the index of its content. */
    static final String INDEX = "search-index";

    private static final int LINKS_FOLLOWED = 40;

    private FolderGuard() {}

    /** The folder itself where the output is a symbolic link to it, also while the folder is away in a swap. */
    static Path real(Path output) throws IOException {
        Path site = output.toAbsolutePath().normalize();
        for (int links = 0; Files.isSymbolicLink(site); links++) {
            if (links == LINKS_FOLLOWED) {
                throw new IOException("too many symbolic links: " + output);
            }
            site = site.resolveSibling(Files.readSymbolicLink(site)).normalize();
        }
        return site;
    }

    /**
     * Refuses a folder that holds something that was not made here, before anything is written beside it.
     *
     * @throws PublishException if it does, or cannot be read
     */
    static void requireOwn(Path output) {
        try {
            Path site = real(output);
            requireFolder(output, site);
            requireOwn(output, site);
            requireOwn(output.resolveSibling(INDEX), site.resolveSibling(INDEX));
        } catch (IOException e) {
            throw PublishException.cannotWrite(output, e);
        }
    }

    /** Refuses an output that is a file, the root of a disk, or has the name of the index beside the site. */
    static void requireFolder(Path output, Path site) {
        if (site.getParent() == null || Files.exists(site) && !Files.isDirectory(site)) {
            throw new PublishException(Message.of("foreign-output", PublishException.shown(output)));
        }
        if (site.getFileName().toString().equalsIgnoreCase(INDEX)) {
            throw new PublishException(Message.of("output-is-index", PublishException.shown(output)));
        }
    }

    /** Refuses a folder, named as the user typed it, that holds what was not made here. */
    static void requireOwn(Path shown, Path folder) throws IOException {
        boolean isMarked = isMarked(folder);
        try (DirectoryStream<Path> inside = Files.newDirectoryStream(folder)) {
            for (Path path : inside) {
                String name = path.getFileName().toString();
                if (!isMarked && !OsFiles.isOfFileManager(name)) {
                    throw new PublishException(Message.of("foreign-output", PublishException.shown(shown)));
                }
                // A site that someone keeps under version control would lose its history.
                if (name.equals(".git")) {
                    throw new PublishException(Message.of("foreign-output.git", PublishException.shown(shown)));
                }
            }
        } catch (NoSuchFileException e) {
            // The first build.
        }
    }

    static boolean isMarked(Path folder) {
        return Files.isRegularFile(folder.resolve(MARKER), LinkOption.NOFOLLOW_LINKS);
    }
}
