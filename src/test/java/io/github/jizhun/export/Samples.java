package io.github.jizhun.export;

import io.github.jizhun.diagnostic.Position;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Classification;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Edition;
import io.github.jizhun.model.Erratum;
import io.github.jizhun.model.GlossaryTerm;
import io.github.jizhun.model.Group;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Level;
import io.github.jizhun.model.Note;
import io.github.jizhun.model.Reference;
import io.github.jizhun.model.Source;
import io.github.jizhun.model.Standard;
import io.github.jizhun.model.Statement;
import io.github.jizhun.model.Task;
import io.github.jizhun.model.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A small made-up standard with one of everything that the exports must cope with. */
public final class Samples {
    private static final Position AT = Position.startOf("x.yaml");
    private static final Optional<Text> NONE = Optional.empty();

    private static final LinkedStandard RICH = makeRich();
    private static final LinkedStandard BARE = makeBare();

    private Samples() {}

    /** All that a standard can have, and texts that are awkward in CSV and JSON. */
    public static LinkedStandard rich() {
        return RICH;
    }

    private static LinkedStandard makeRich() {
        Task split = task(
                "T1.1",
                "拆成兩列",
                Optional.of(new Level(5, AT)),
                List.of(
                        new Group(
                                List.of(statement(Kind.OUTPUT, "O1.1.1", "報告,含\"引號\"")),
                                List.of(statement(Kind.INDICATOR, "P1.1.1", "能分析")),
                                references("K02", "K01"),
                                references("S01")),
                        new Group(
                                List.of(uncoded(Kind.OUTPUT, "沒有代碼的產出")),
                                List.of(uncoded(Kind.INDICATOR, "-以減號開頭")),
                                references("K01"),
                                List.of())));
        Task sharing = new Task(
                new Code("T1.2"),
                text("同列"),
                Optional.empty(),
                List.of(),
                Optional.of(new Reference(new Code("T1.1"), AT)),
                AT);
        Duty duty = new Duty(new Code("T1"), text("分析"), Optional.of(new Level(4, AT)), List.of(split, sharing), AT);
        return LinkedStandard.link(new Standard(
                "ABC1234-001v1",
                Optional.empty(),
                Optional.empty(),
                Standard.NameKind.CATEGORY,
                text("測試人員"),
                Optional.of(text("乃適用於…")),
                text("提供單位"),
                text("版權所有：提供單位"),
                Optional.of(new Source(text("來源"), NONE, Optional.of(text("2026-11-22")), NONE, NONE, NONE, NONE)),
                new Classification(List.of(entry("ABC", "類")), List.of(entry("1234", "職")), List.of(entry("P85", "業"))),
                text("工作描述"),
                Optional.of(new Level(4, AT)),
                List.of(duty),
                List.of(statement(Kind.KNOWLEDGE, "K01", "=知識+公式"), statement(Kind.KNOWLEDGE, "K02", "'單引號開頭")),
                List.of(statement(Kind.SKILL, "S01", "分析技能：蒐集 / 整理"), statement(Kind.SKILL, "S02", "沒有類別")),
                List.of(statement(Kind.ATTITUDE, "A01", "自我管理：設立目標"), uncoded(Kind.ATTITUDE, "樂觀")),
                List.of(new GlossaryTerm("customer", text("客戶"), text("客戶，指委託者。"), List.of(text("顧客")), true, AT)),
                List.of(text("條件一")),
                List.of(Note.plain(text("說明一"))),
                List.of(text("更新一")),
                List.of(
                        erratum("O1.1.1", "O1.1.9", "O1.1.1", Erratum.Status.CORRECTED),
                        erratum("K02", "單 引號", "單引號", Erratum.Status.CORRECTED),
                        erratum("term:customer", "客戶:指", "客戶，指", Erratum.Status.CORRECTED),
                        erratum("P1.1.1", "能分析", "能分析", Erratum.Status.NOTED)),
                List.of(
                        new Edition(
                                "ABC1234-001v1",
                                NONE,
                                NONE,
                                text("2015-12-31"),
                                Edition.Status.SUPERSEDED,
                                Optional.of(text("ABC1234-001v2")),
                                Optional.of(text("說明")),
                                AT),
                        new Edition(
                                "ABC1234-001v2",
                                NONE,
                                NONE,
                                text("2018-01-01"),
                                Edition.Status.CURRENT,
                                Optional.empty(),
                                Optional.empty(),
                                AT)),
                List.of(),
                List.of(),
                Optional.empty(),
                AT));
    }

    /** A standard from which everything optional is absent. */
    public static LinkedStandard bare() {
        return BARE;
    }

    private static LinkedStandard makeBare() {
        Task task =
                task("T1.1", "任務", Optional.empty(), List.of(new Group(List.of(), List.of(), List.of(), List.of())));
        return LinkedStandard.link(new Standard(
                "ABC1234-002v1",
                Optional.empty(),
                Optional.empty(),
                Standard.NameKind.OCCUPATION,
                text("最少"),
                Optional.empty(),
                text("提供單位"),
                text("版權所有：提供單位"),
                Optional.empty(),
                new Classification(List.of(entry("ABC", "類")), List.of(entry("1234", "職")), List.of()),
                text("工作描述"),
                Optional.empty(),
                List.of(new Duty(new Code("T1"), text("職責"), Optional.empty(), List.of(task), AT)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Edition(
                        "ABC1234-002v1",
                        NONE,
                        NONE,
                        text("2015-12-31"),
                        Edition.Status.CURRENT,
                        Optional.empty(),
                        Optional.empty(),
                        AT)),
                List.of(),
                List.of(),
                Optional.empty(),
                AT));
    }

    private static Task task(String code, String name, Optional<Level> level, List<Group> groups) {
        return new Task(new Code(code), text(name), level, groups, Optional.empty(), AT);
    }

    private static Statement statement(Kind kind, String code, String text) {
        return new Statement(kind, Optional.of(new Code(code)), text(text), AT);
    }

    private static Statement uncoded(Kind kind, String text) {
        return new Statement(kind, Optional.empty(), text(text), AT);
    }

    private static List<Reference> references(String... codes) {
        return Stream.of(codes).map(code -> new Reference(new Code(code), AT)).toList();
    }

    private static Classification.Entry entry(String code, String name) {
        return new Classification.Entry(text(code), text(name));
    }

    private static Erratum erratum(String target, String printed, String published, Erratum.Status status) {
        return new Erratum(
                target,
                Optional.empty(),
                text(printed),
                text(published),
                status,
                text("理由"),
                Optional.of(text("2026-11-22")),
                AT,
                AT);
    }

    private static Text text(String value) {
        return Text.plain(value, AT);
    }
}
