package io.github.jizhun.publish;

import io.github.jizhun.diagnostic.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Writes into the folder of content, which only commands do that are asked to; a build never does. */
public final class ContentWriter {
    /** Where the files of standards name the schemas for editors: those of this program's source. */
    private static final String SCHEMAS = "$schema=../../../src/main/resources/schemas/";

    /** The same where the site has the schemas beside its content. */
    private static final String SCHEMAS_BESIDE = "$schema=../../../schemas/";

    private ContentWriter() {}

    /**
     * Writes a file in the place of an older one, all or nothing.
     *
     * @throws PublishException if it cannot be written
     */
    public static void replace(Path file, String text) {
        try {
            WholeFile.replace(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw PublishException.cannotWrite(file, e);
        }
    }

    /**
     * Writes several files, all or none: each is written beside the old one before the first is replaced.
     *
     * @param texts the new ones, by file
     * @param before what each file must hold; a file that is not among them must not exist
     * @throws PublishException if one was changed meanwhile, or cannot be written; then all are as they were
     */
    public static void replaceAll(Map<Path, String> texts, Map<Path, String> before) {
        Map<Path, Path> halves = new LinkedHashMap<>();
        List<Path> replaced = new ArrayList<>();
        Path current = null;
        try {
            for (Map.Entry<Path, String> text : texts.entrySet()) {
                current = text.getKey();
                String is = Files.exists(current) ? Files.readString(current) : null;
                if (!Objects.equals(is, before.get(current))) {
                    throw new PublishException(Message.of("edit.changed-meanwhile", PublishException.shown(current)));
                }
                halves.put(current, current.resolveSibling("." + current.getFileName() + ".part"));
                Files.writeString(halves.get(current), text.getValue(), StandardCharsets.UTF_8);
            }
            for (Map.Entry<Path, Path> half : halves.entrySet()) {
                current = half.getKey();
                replaced.add(current);
                Files.move(half.getValue(), current, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            undo(replaced, before);
            throw PublishException.cannotWrite(current, e);
        } finally {
            halves.values().forEach(FileTree::deleteWhatCanBe);
        }
    }

    private static void undo(List<Path> replaced, Map<Path, String> before) {
        for (Path file : replaced) {
            if (before.containsKey(file)) {
                replace(file, before.get(file));
            } else {
                FileTree.deleteWhatCanBe(file);
            }
        }
    }

    /**
     * Makes the folder of a standard with files in it, all or nothing: readers never see a part of it.
     * They name the schemas beside the content, if there are any.
     *
     * @param files texts by name
     * @throws PublishException if the folder exists, which is left as it is, or cannot be written
     */
    public static void create(Path folder, Map<String, String> files) {
        Map<String, String> named = new LinkedHashMap<>();
        try {
            Path parent = Files.createDirectories(folder.toAbsolutePath().getParent());
            if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                throw new PublishException(Message.of("new.exists", PublishException.shown(folder)));
            }
            Path half = parent.resolve("." + folder.getFileName() + ".part");
            try {
                FileTree.delete(half);
                Files.createDirectory(half);
                boolean hasSchemas = Files.isDirectory(parent.resolve("../../schemas"));
                files.forEach(
                        (name, text) -> named.put(name, hasSchemas ? text.replace(SCHEMAS, SCHEMAS_BESIDE) : text));
                write(half, named);
                Files.move(half, folder);
            } finally {
                FileTree.deleteWhatCanBe(half);
            }
        } catch (IOException e) {
            throw PublishException.cannotWrite(folder, e);
        }
    }

    /**
     * Fills a folder that is new or empty, or holds only a repository's data.
     *
     * @param files texts by path
     * @throws PublishException if there is something in the folder, which is left as it is, or it cannot be written
     */
    public static void begin(Path folder, Map<String, String> files) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> entries = Files.list(folder)) {
                if (entries.anyMatch(entry -> !entry.endsWith(".git"))) {
                    throw new PublishException(Message.of("init.not-empty", PublishException.shown(folder)));
                }
            }
            write(folder, files);
        } catch (IOException e) {
            throw PublishException.cannotWrite(folder, e);
        }
    }

    private static void write(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
        }
    }
}
