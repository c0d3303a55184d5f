package io.github.jizhun;

import io.github.jizhun.bench.MadeUpContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Catalogues of many made-up standards with the classes of real ones, each so small that all are built in a few seconds. */
public final class CatalogueContent {
    private static final String DUTIES = """
            duties:
              - code: T1
                name: 準備
                tasks:
                  - code: T1.1
                    name: 檢驗材料
                    level: 3
                    outputs:
                      - {code: O1.1.1, text: 檢驗表}
                    indicators:
                      - {code: P1.1.1, text: 依標準檢驗並留下紀錄}
                    knowledge: [K01, K02]
                    skills: [S01]
            """;
    /** All have K02 and S01, the first as many spell it. */
    private static final String COMPETENCIES = """
            knowledge:
              - {code: K01, text: "%s的知識"}
              - {code: K02, text: "%s"}
            skills:
              - {code: S01, text: 分析技能：能判讀檢驗結果}
            attitudes:
              - {code: A01, text: 主動積極：不必他人要求即做好準備}
            """;

    private static final List<String> SPELLINGS = List.of("5S 管理、ISO 9001", "５Ｓ管理,ISO9001", "5s管理．iso-9001");

    /** Between a field and its kind, as documents print it. */
    private static final List<String> SLASHES = List.of("／", "/", " / ", "／ ");

    private CatalogueContent() {}

    /** Writes a content folder below the given one. */
    public static Path of(int standards, Path parent) throws IOException {
        Path content = parent.resolve("content-of-" + standards);
        MadeUpContent.write(content, standards);
        try (Stream<Path> folders = Files.list(content.resolve("standards"))) {
            int number = 0;
            for (Path folder : folders.sorted().toList()) {
                Path standard = folder.resolve("standard.yaml");
                Files.writeString(
                        standard, Files.readString(standard).replace(" / ", SLASHES.get(number % SLASHES.size())));
                Files.writeString(folder.resolve("duties.yaml"), DUTIES);
                Files.writeString(
                        folder.resolve("competencies.yaml"),
                        COMPETENCIES.formatted(folder.getFileName(), SPELLINGS.get(number++ % SPELLINGS.size())));
                Files.delete(folder.resolve("glossary.yaml"));
            }
        }
        return content;
    }
}
