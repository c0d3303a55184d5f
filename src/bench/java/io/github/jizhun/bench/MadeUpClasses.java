package io.github.jizhun.bench;

import java.util.List;

/**
 * Where made-up standards belong: some categories with many standards and many with few, occupations that belong to the category,
 * industries. Names and codes are like the official ones, each code with one name.
 *
 * @param category 職類別: its code, and its name with the field before the slash
 * @param occupation 職業別
 * @param industry 行業別
 */
record MadeUpClasses(Entry category, Entry occupation, Entry industry) {
    /** A class. */
    record Entry(String code, String name) {
        String yaml() {
            return "{code: \"" + code + "\", name: " + name + "}";
        }
    }

    /** A category with its occupations. */
    private record Category(Entry category, List<Entry> occupations) {}

    private static final double GOLDEN = 0.618_033_988_749_895;

    private static final List<Category> CATEGORIES = List.of(
            category("MMF 製造 / 生產管理", "1321 製造經理人員", "3122 製造監督人員", "2141 工業及生產工程師", "3119 品質管制技術員"),
            category("ISD 資訊科技 / 軟體開發及程式設計", "2512 軟體開發人員", "2513 網站開發人員", "2514 應用程式設計師", "2519 軟體測試人員"),
            category("BHR 企業經營管理 / 人力資源管理", "1212 人力資源經理人員", "2423 人力資源專業人員", "2424 訓練專業人員", "4416 人事事務人員"),
            category("MMT 製造 / 設備安裝維護", "7233 機械設備維修人員", "3115 機械工程技術員", "7412 電力機械裝修人員", "7421 電子設備裝修人員"),
            category("HTR 休閒與觀光旅遊 / 餐飲管理", "1412 餐廳經理人員", "5120 廚師", "5131 餐飲服務人員", "7512 麵包製作人員"),
            category("KSM 行銷與銷售 / 專業銷售", "2433 工商業銷售專業人員", "3322 商業銷售代表", "5221 商店銷售人員", "1221 銷售經理人員"),
            category("CCP 建築營造 / 營造及維護", "1323 營造經理人員", "7112 砌磚人員", "7114 混凝土工作人員", "3123 營建監督人員"),
            category("LPT 物流運輸 / 倉儲及物流管理", "1324 供應及配送經理人員", "4321 存貨事務人員", "9333 搬運工", "4323 運輸事務人員"),
            category("GCP 健康產業 / 長期照顧", "5329 照顧服務員", "1343 老人照顧服務經理人員", "2635 社會工作專業人員", "3259 保健輔助人員"),
            category("FFP 金融財務 / 財務管理", "1211 財務經理人員", "2411 會計專業人員", "2413 財務分析師", "3313 會計助理專業人員"),
            category("IIN 資訊科技 / 網路規劃與建置管理", "2522 系統管理師", "2523 電腦網路專業人員", "3513 電腦網路技術員", "2529 資料庫專業人員"),
            category("RPM 製造 / 製程研發", "2145 化學工程師", "2149 其他工程專業人員", "3116 化學工程技術員", "2152 電子工程師"),
            category("PED 教育與訓練 / 教學", "2356 資訊技術訓練師", "2359 其他教學專業人員", "2351 教學方法專業人員", "2342 幼兒教育人員"),
            category("DVD 藝文與影音傳播 / 視覺設計", "2166 平面及多媒體設計師", "2163 產品設計師", "3432 室內裝飾人員", "2654 影視製作人員"),
            category("KMR 行銷與銷售 / 行銷管理", "1222 廣告及公關經理人員", "2431 廣告及行銷專業人員", "2432 公共關係專業人員", "2434 資訊銷售專業人員"),
            category("APL 農業 / 植物栽培", "6111 農藝作物栽培人員", "6113 園藝作物栽培人員", "3142 農業技術員", "1311 農業經理人員"),
            category("EEN 天然資源 / 能源技術", "2151 電機工程師", "3131 發電設備操作人員", "3113 電機工程技術員", "7411 建築電氣技術人員"),
            category("SRP 個人及社會服務 / 美髮美容", "5141 美髮人員", "5142 美容人員", "5149 其他個人照顧人員", "1431 服務業經理人員"),
            category("JSL 司法、法律與公共安全 / 公共安全", "5414 保全人員", "5411 消防人員", "3257 環境及職業衛生檢查人員", "2263 職業衛生專業人員"),
            category("OPG 政府公共事務 / 公共行政", "2422 政策及規劃管理專業人員", "3359 政府管制人員", "4419 其他事務人員", "1112 政府高級主管"));

    private static final List<Entry> INDUSTRIES = List.of(
            entry("C2912 工具機製造業"),
            entry("C2611 積體電路製造業"),
            entry("J6201 電腦程式設計業"),
            entry("I5611 餐館業"),
            entry("P8579 教育服務業"),
            entry("G4719 綜合商品零售業"),
            entry("Q8710 居住型照顧服務業"),
            entry("H5301 倉儲業"),
            entry("F4100 建築工程業"),
            entry("C0892 茶及咖啡製造業"),
            entry("K6412 銀行業"),
            entry("M7020 管理顧問業"),
            entry("S9621 美髮業"),
            entry("A0114 果樹栽培業"),
            entry("D3510 電力供應業"),
            entry("M7310 廣告業"),
            entry("N8010 保全服務業"),
            entry("C3030 汽車零件製造業"),
            entry("R9010 創作業"),
            entry("I5510 短期住宿業"),
            entry("E3812 有害廢棄物清除業"),
            entry("J5911 影片製作業"),
            entry("M7401 室內設計業"),
            entry("C25 金屬製品製造業"),
            entry("J6311 入口網站經營業"),
            entry("G4649 其他家庭用品批發業"));

    /** The classes of the n-th standard, the same however many there are. */
    static MadeUpClasses of(int number) {
        double even = number * GOLDEN % 1;
        // The first categories are the largest.
        Category category = CATEGORIES.get((int) (CATEGORIES.size() * even * even));
        // The thousands count, too: standards whose numbers have the same three last digits differ in their code.
        Entry occupation = category.occupations().get((number + number / 1_000) % 4);
        return new MadeUpClasses(category.category(), occupation, INDUSTRIES.get(number * 7 % INDUSTRIES.size()));
    }

    private static Category category(String entry, String... occupations) {
        return new Category(
                entry(entry),
                List.of(occupations).stream().map(MadeUpClasses::entry).toList());
    }

    private static Entry entry(String written) {
        int space = written.indexOf(' ');
        return new Entry(written.substring(0, space), written.substring(space + 1));
    }
}
