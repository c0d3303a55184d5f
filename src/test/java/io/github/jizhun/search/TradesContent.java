package io.github.jizhun.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A catalogue of a dozen made-up trades, as readers of a catalogue know them: by jobs, duties and competencies that many share. */
final class TradesContent {
    /** Code, name, level, category, description, tasks, knowledge, skills. */
    private static final String TRADES = """
            TFB7912-101v2|豆腐製作人員|2|TFB 餐飲／廚藝|從事豆腐與豆漿的製作。|浸泡黃豆;凝固與壓製豆腐|黃豆種類;食品衛生法規;人際關係|測量豆漿濃度能力
            TFB5131-102v1|茶館接待人員|3|TFB 餐飲／服務|接待茶館顧客並沖泡茶飲。|沖泡茶飲;處理顧客抱怨|café 菜單;茶葉種類;人際關係的經營|沖泡技巧
            TFB5131-103v3|茶館店務主管|4|TFB 餐飲／服務|督導茶館店務與帳務，熟悉會計與庫存。|編列店務預算;培訓店員|café 文化;成本計算;顧客關係|排班能力
            AVA2173-104v1|紙雕設計人員|4|AVA 藝文／視覺|依客戶需求設計紙雕作品。|構想紙雕造形;裁切與黏著紙材|紙材種類;著手改善的步驟;關係人|紙雕設計能力
            AVA2173-105v2|紙雕展示助理|2|AVA 藝文／視覺|協助布置紙雕展場。|布置展場;清點展品|展場安全;部分展品的保存|布展能力
            SET2512-106v1|水車監測系統工程師|5|SET 工程／軟體|開發監測水車的軟體，撰寫與測試程式設計文件。|分析監測需求;開發監測軟體|程式語言;資訊安全概念|除錯能力
            SET7233-107v1|水車維修人員|3|SET 工程／機械|維修農村水車。|檢查水車軸承;焊接葉片|設備啟用與啟動程序;焊接規範|焊接能力
            SET7233-107v2|水車維修人員|3|SET 工程／機械|維修農村的水車與水輪。|檢查水車軸承;焊接葉片|設備啟用與啟動程序;焊接規範|焊接能力
            PIC5193-108v1|龜類照顧人員|2|PIC 個人服務／寵物|照顧寄養的龜類。|餵食與換水;記錄龜類健康|龜類習性;麵包蟲飼養|刨削龜甲能力
            PIC5142-109v1|造型剪紙師|3|PIC 個人服務／造型|替顧客剪出人像。|與顧客聯絡;剪出側影|面對群眾的行為準則;顯著特徵的認識;人際關系|剪影能力
            RTM4323-110v1|渡船調度人員|4|RTM 運輸／調度|調度渡船與船員。|編排船期;規劃航線|船舶法規;其他水域規定|調度能力
            BHR2424-111v4|驛站培訓主管|5|BHR 經營／人力資源|規劃驛站人員的訓練，招募並考核員工。|分析訓練需求;考核學員;設計與管理專案紀錄|部分工時規定;訓練方法|授課能力
            """;

    /** What all know. */
    private static final String SHARED = "溝通協調能力";

    private TradesContent() {}

    /** The search of the catalogue. */
    static SiteSearch search(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("site.yaml"), "title: 手藝職能基準\nlanguage: zh-Hant-TW\nnotice: 示範\n");
            for (String line : TRADES.lines().toList()) {
                write(folder, line.split("\\|"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return SiteSearch.index(io.github.jizhun.SampleContent.load(folder));
    }

    private static void write(Path content, String[] trade) throws IOException {
        Path folder = Files.createDirectories(content.resolve("standards").resolve(trade[0]));
        String[] category = trade[3].split(" ");
        Files.writeString(folder.resolve("standard.yaml"), """
                code: %s
                nameKind: 職業
                name: %s
                provider: 示範單位
                classification:
                  categories:
                    - {code: %s, name: %s}
                  occupations:
                    - {code: "%s", name: 手藝人員}
                description: %s
                level: %s
                editions:
                  - {code: %s, date: "2024-01-31", status: current}
                """.formatted(
                trade[0], trade[1], category[0], category[1], trade[0].substring(3, 7), trade[4], trade[2], trade[0]));
        List<String> tasks = List.of(trade[5].split(";"));
        Files.writeString(
                folder.resolve("duties.yaml"),
                "duties:\n"
                        + IntStream.range(0, tasks.size())
                                .mapToObj(
                                        i -> """
                  - code: T%1$d
                    name: %2$s的準備
                    tasks:
                      - code: T%1$d.1
                        name: %2$s
                        level: %3$s
                        outputs:
                          - {code: O%1$d.1.1, text: %2$s紀錄表}
                        indicators:
                          - {code: P%1$d.1.1, text: 能依規定%2$s}
                        knowledge: [%4$s]
                        skills: [S01, S02]
                """.formatted(i + 1, tasks.get(i), trade[2], i == 0 ? "K01, K02" : "K01"))
                                .collect(Collectors.joining()));
        Files.writeString(
                folder.resolve("competencies.yaml"),
                "knowledge:\n" + statements("K", trade[6]) + "skills:\n" + statements("S", trade[7] + ";" + SHARED));
    }

    private static String statements(String letter, String texts) {
        List<String> all = Stream.of(texts.split(";")).toList();
        return IntStream.range(0, all.size())
                .mapToObj(i -> "  - {code: %s%02d, text: \"%s\"}\n".formatted(letter, i + 1, all.get(i)))
                .collect(Collectors.joining());
    }
}
