package io.github.jizhun.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.diagnostic.Language;
import io.github.jizhun.diagnostic.Message;
import io.github.jizhun.diagnostic.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.FileStoreAttributeView;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DiskFaultTest {
    private static final Path PLACE = Path.of("target/site");
    private static final FileStore FULL = new Disk(0, false);
    private static final FileStore ROOMY = new Disk(1L << 40, false);

    /** A disk that says of itself what is wanted. */
    private static final class Disk extends FileStore {
        private final long usable;
        private final boolean readOnly;

        private Disk(long usable, boolean readOnly) {
            this.usable = usable;
            this.readOnly = readOnly;
        }

        @Override
        public String name() {
            return "disk";
        }

        @Override
        public String type() {
            return "ext4";
        }

        @Override
        public boolean isReadOnly() {
            return readOnly;
        }

        @Override
        public long getTotalSpace() {
            return usable;
        }

        @Override
        public long getUsableSpace() {
            return usable;
        }

        @Override
        public long getUnallocatedSpace() {
            return usable;
        }

        @Override
        public boolean supportsFileAttributeView(Class<? extends FileAttributeView> type) {
            return false;
        }

        @Override
        public boolean supportsFileAttributeView(String name) {
            return false;
        }

        @Override
        public <V extends FileStoreAttributeView> V getFileStoreAttributeView(Class<V> type) {
            return null;
        }

        @Override
        public Object getAttribute(String attribute) {
            throw new UnsupportedOperationException(attribute);
        }
    }

    private static IOException said(String reason) {
        return new FileSystemException("target/site/index.html", null, reason);
    }

    private static DiskFault of(IOException failure, FileStore disk) {
        return DiskFault.of(failure, PLACE, Optional.of(disk), false);
    }

    /** What Linux, macOS and Windows say, in English and in Chinese. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Read-only file system | READ_ONLY
                    唯讀檔案系統 | READ_ONLY
                    The media is write protected. | READ_ONLY
                    媒體受到寫入保護。 | READ_ONLY
                    Operation not permitted | NO_RIGHT
                    此項操作並不被允許 | NO_RIGHT
                    File name too long | NAME_TOO_LONG
                    檔案名稱過長 | NAME_TOO_LONG
                    The filename or extension is too long. | NAME_TOO_LONG
                    檔名或副檔名太長。 | NAME_TOO_LONG
                    Too many links | TOO_MANY_LINKS
                    過多連結 | TOO_MANY_LINKS
                    The process cannot access the file because it is being used by another process. | OPEN
                    程序無法存取檔案，因為檔案正由另一個程序使用。 | OPEN
                    Device or resource busy | MOUNT_POINT
                    Resource busy | MOUNT_POINT
                    裝置或系統資源忙碌中 | MOUNT_POINT
                    Not a directory | IN_THE_WAY
                    Input/output error | OTHER
                    """)
    void theSystemTellsTheCause(String reason, DiskFault fault) {
        assertEquals(fault, of(said(reason), ROOMY));
    }

    @ParameterizedTest
    @CsvSource({"No space left on device", "裝置上已無多餘空間", "There is not enough space on the disk.", "磁碟空間不足。"})
    void aDiskWithRoomThatIsFullLacksInodes(String reason) {
        assertEquals(DiskFault.NO_ROOM, of(said(reason), FULL));
        assertEquals(DiskFault.NO_INODES, of(said(reason), ROOMY));
        assertEquals(DiskFault.NO_ROOM, of(new IOException(reason), FULL), "a write tells it without the file");
        assertEquals(DiskFault.NO_ROOM, DiskFault.of(said(reason), PLACE, Optional.empty(), false));
    }

    @Test
    void onWindowsAFolderWithAnOpenFileInItIsRefused() {
        IOException refused = new AccessDeniedException("site");
        assertEquals(DiskFault.NO_RIGHT, DiskFault.of(refused, PLACE, Optional.of(ROOMY), false));
        assertEquals(DiskFault.OPEN, DiskFault.of(refused, PLACE, Optional.of(ROOMY), true));
    }

    @Test
    void theDiskIsAskedWhereTheWordsAreNotKnown() {
        IOException words = said("jotain muuta");
        assertEquals(DiskFault.NO_ROOM, of(words, FULL));
        assertEquals(DiskFault.READ_ONLY, of(words, new Disk(0, true)));
        assertEquals(DiskFault.OTHER, of(words, ROOMY));
        assertEquals(DiskFault.OTHER, of(said(null), ROOMY));
        IOException named = new FileSystemException("a/" + "職".repeat(100) + ".html", null, "jotain muuta");
        assertEquals(DiskFault.NAME_TOO_LONG, of(named, ROOMY));
    }

    @ParameterizedTest
    @EnumSource
    void eachCauseHasASentenceOfItsOwn(DiskFault fault) {
        Message message = fault.sentence("target/site", said("why"));
        String said = Messages.in(Language.ZH_TW).say(message);
        assertTrue(said.contains("target/site"), said);
        assertEquals(fault == DiskFault.OPEN, said.contains("Excel"), said);
        assertEquals(fault == DiskFault.MOUNT_POINT, said.contains("--output target/site/site"), said);
    }

    @Test
    void whatCannotBeReadIsReportedAsSuch() {
        assertEquals(
                "cannot-read.no-right",
                DiskFault.sentence(new AccessDeniedException("a.yaml")).key());
        assertEquals(
                "cannot-read", DiskFault.sentence(said("Input/output error")).key());
        assertEquals(
                "cannot-read", DiskFault.sentence(new IOException("closed")).key());
        assertEquals(
                "cannot-write.no-room",
                DiskFault.sentence(said("No space left on device")).key());
    }

    @Test
    void aNameThatIsTooLongIsReportedAsSuchByARealDisk(@TempDir Path folder) {
        Path file = folder.resolve("職".repeat(100) + ".txt");
        PublishException refused = assertThrows(PublishException.class, () -> ContentWriter.replace(file, ""));
        assertEquals("cannot-write.name-too-long", refused.sentence().key());
    }

    @Test
    void aFolderInTheWayIsReportedAsSuch(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("addresses.txt");
        Files.createDirectories(file.resolve("in-the-way"));
        PublishException refused = assertThrows(PublishException.class, () -> ContentWriter.replace(file, ""));
        assertEquals("cannot-write.in-the-way", refused.sentence().key());
    }
}
