package io.github.jizhun.intake.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ids that glossaries give to terms, so that a term keeps its address in the next edition. */
public final class TermIds {
    private static final Pattern ENTRY =
            Pattern.compile("-\\s+id:\\s*([a-z0-9-]+)\\s*\\R\\s+term:\\s*\"?([^\"\\r\\n]+?)\"?\\s*\\R");

    private TermIds() {}

    /** Ids by term; where files differ, those of the last. Files that cannot be read are passed over. */
    public static Map<String, String> of(List<Path> glossaries) {
        Map<String, String> ids = new HashMap<>();
        for (Path glossary : glossaries) {
            if (Files.isRegularFile(glossary)) {
                try {
                    Matcher matcher = ENTRY.matcher(Files.readString(glossary) + "\n");
                    while (matcher.find()) {
                        ids.put(matcher.group(2), matcher.group(1));
                    }
                } catch (IOException e) {
                    // Without it the terms get ids of their own.
                    continue;
                }
            }
        }
        return ids;
    }
}
