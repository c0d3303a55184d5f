package io.github.jizhun.publish;

import io.github.jizhun.diagnostic.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Why a disk refused something. Java reports most causes only in the words of the system, which may be in the user's language; where
 * those are not known, the disk itself is asked.
 */
public enum DiskFault {
    NO_ROOM("no space left", "not enough space", "disk quota exceeded", "空間不足", "無多餘空間", "磁碟配額"),
    /** The disk has room, but no more files fit on it. */
    NO_INODES,
    READ_ONLY("read-only file system", "write protected", "write-protected", "唯讀檔案系統", "寫入保護"),
    NO_RIGHT("operation not permitted", "permission denied", "access is denied", "不被允許", "不允許的操作", "拒絕不符權限", "存取被拒"),
    NAME_TOO_LONG("file name too long", "filename or extension is too long", "檔案名稱過長", "檔名或副檔名太長", "檔名太長"),
    TOO_MANY_LINKS("too many links", "more links on a file than", "過多連結", "太多連結"),
    /** Another program has the file open; only Windows minds. */
    OPEN("being used by another process", "locked a portion of the file", "另一個程序", "由其他程序", "已鎖定檔案"),
    /** A folder that cannot be renamed, for another disk is mounted on it. */
    MOUNT_POINT("resource busy", "系統資源忙碌"),
    /** Symbolic links that lead to each other. */
    CIRCLE("too many levels of symbolic links", "符號連結的層數過多"),
    /** A file where a folder is to be, or a folder where a file is to be. */
    IN_THE_WAY("not a directory", "is a directory", "不是目錄", "是一個目錄"),
    OTHER;

    /** In bytes; with less left, a disk is as good as full. */
    private static final long MIN_ROOM = 1 << 20;

    /** In bytes of UTF-8; what most file systems allow a name. */
    private static final int LONGEST_NAME = 255;

    /** What keeps from reading, too. */
    private static final Set<DiskFault> READING = Set.of(NO_RIGHT, OPEN, CIRCLE);

    /** What can be said in no other words where it is not known what was to be done. */
    private static final Set<DiskFault> NAMELESS = Set.of(MOUNT_POINT, IN_THE_WAY, OTHER);

    private static final boolean IS_WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");

    private final List<String> words;

    DiskFault(String... words) {
        this.words = List.of(words);
    }

    /**
     * The cause of a failure.
     *
     * @param place what was to be written or read; need not exist
     */
    static DiskFault of(IOException failure, Path place) {
        return of(failure, place, store(place), IS_WINDOWS);
    }

    /**
     * The cause of a failure.
     *
     * @param disk on which the place is; empty if it cannot be determined
     */
    static DiskFault of(IOException failure, Path place, Optional<FileStore> disk, boolean isWindows) {
        return switch (worded(failure)) {
            // Windows says so, too, where a file in a folder is open that is to be renamed.
            case NO_RIGHT -> isWindows ? OPEN : NO_RIGHT;
            case NO_ROOM -> disk.filter(DiskFault::hasRoom).isPresent() ? NO_INODES : NO_ROOM;
            case OTHER -> asked(failure, place, disk);
            default -> worded(failure);
        };
    }

    private static DiskFault worded(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return NO_RIGHT;
        }
        if (failure instanceof FileSystemLoopException) {
            return CIRCLE;
        }
        if (failure instanceof NotDirectoryException
                || failure instanceof FileAlreadyExistsException
                || failure instanceof DirectoryNotEmptyException) {
            return IN_THE_WAY;
        }
        String reason = failure instanceof FileSystemException failed ? failed.getReason() : failure.getMessage();
        String words = reason == null ? "" : reason.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(fault -> fault.words.stream().anyMatch(words::contains))
                .findFirst()
                .orElse(OTHER);
    }

    /** The likely cause, from what the disk says of itself. */
    private static DiskFault asked(IOException failure, Path place, Optional<FileStore> disk) {
        if (disk.filter(FileStore::isReadOnly).isPresent()) {
            return READ_ONLY;
        }
        if (disk.isPresent() && !hasRoom(disk.get())) {
            return NO_ROOM;
        }
        boolean isLong = failure instanceof FileSystemException failed
                && Stream.of(failed.getFile(), failed.getOtherFile(), place.toString())
                        .flatMap(Stream::ofNullable)
                        .flatMap(path -> Stream.of(path.split("[/\\\\]")))
                        .anyMatch(name -> name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME);
        return isLong ? NAME_TOO_LONG : OTHER;
    }

    private static boolean hasRoom(FileStore disk) {
        try {
            return disk.getUsableSpace() >= MIN_ROOM;
        } catch (IOException e) {
            // Full or not, the other cause is the rarer one.
            return false;
        }
    }

    /** The disk of a place, or of the nearest folder above it that there is. */
    private static Optional<FileStore> store(Path place) {
        for (Path each = place.toAbsolutePath(); each != null; each = each.getParent()) {
            try {
                if (Files.exists(each)) {
                    return Optional.of(Files.getFileStore(each));
                }
            } catch (IOException e) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * The sentence for the maintainer.
     *
     * @param shownAs what could not be written, as the maintainer named it
     */
    Message sentence(String shownAs, IOException failure) {
        return Message.of(key("cannot-write"), shownAs, failure, shownAs.replaceFirst("/+$", "") + "/site");
    }

    /**
     * The sentence on a failure of which it is not known whether something was read or written.
     *
     * @param failure as Java reports it; names the file
     */
    public static Message sentence(IOException failure) {
        String file = failure instanceof FileSystemException failed && failed.getFile() != null ? failed.getFile() : "";
        // The disk is not asked: who reads may well read from one that is full or read-only.
        DiskFault fault = of(failure, place(file), Optional.empty(), IS_WINDOWS);
        return file.isEmpty() || NAMELESS.contains(fault)
                ? Message.of("cannot-read", failure)
                : Message.of(fault.key(READING.contains(fault) ? "cannot-read" : "cannot-write"), file, failure);
    }

    private static Path place(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException e) {
            // Its name cannot be written in the user's locale.
            return Path.of("");
        }
    }

    private String key(String of) {
        return this == OTHER ? of : of + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
