package io.github.jizhun.export.site;

import io.github.jizhun.export.StandardTitle;
import io.github.jizhun.export.document.Document;
import io.github.jizhun.export.document.StandardDocument;
import io.github.jizhun.export.excel.ExcelFile;
import io.github.jizhun.export.opendocument.SpreadsheetFile;
import io.github.jizhun.export.opendocument.TextFile;
import io.github.jizhun.export.word.WordFile;
import io.github.jizhun.export.workbook.CoursePlan;
import io.github.jizhun.export.workbook.StandardWorkbook;
import io.github.jizhun.export.workbook.Workbook;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Download;
import io.github.jizhun.model.Downloads;
import io.github.jizhun.model.Duty;
import io.github.jizhun.model.Site;
import io.github.jizhun.model.Standard;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.DataFile;
import io.github.jizhun.site.SiteFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Makes the workbooks and documents of a standard, for Excel and Word and as OpenDocument. */
final class OfficeFiles {
    private final LinkedStandard linked;
    private final Standard standard;
    private final Site site;
    private final Consumer<SiteFile> out;

    /**
     * Where a file stands and how the page of downloads offers it.
     *
     * @param name of the file in the site, without its ending
     * @param words the name under which a browser should keep it, after the standard's code
     * @param part which part of the standard it holds, where there are several files of its kind; otherwise empty
     */
    private record Place(String kind, DataFile.Use use, String name, String words, String part) {}

    /** @param out receives each file as it is made; must be safe for several threads */
    OfficeFiles(LinkedStandard linked, Site site, Consumer<SiteFile> out) {
        this.linked = linked;
        this.standard = linked.standard();
        this.site = site;
        this.out = out;
    }

    /** What makes the files that the site offers; each gives one content in all formats and may run in a thread of its own. */
    List<Supplier<List<DataFile>>> makers() {
        Downloads downloads = site.downloads();
        StandardDocument document = new StandardDocument(linked, site);
        String title = StandardTitle.of(standard);
        List<Supplier<List<DataFile>>> makers = new ArrayList<>();
        if (downloads.offers(Download.WORKBOOK)) {
            Place place = new Place("workbook", DataFile.Use.PEOPLE, standard.code(), title, "");
            makers.add(() -> workbook(place, StandardWorkbook.of(linked, site)));
        }
        if (downloads.offers(Download.DOCUMENT)) {
            Place place = new Place("document", DataFile.Use.PEOPLE, standard.code(), title, "");
            makers.add(() -> document(place, document.whole()));
        }
        if (downloads.offers(Download.COURSE_PLAN)) {
            Place place = new Place("course-plan", DataFile.Use.COURSES, "course-plan", "課程規劃範本", "");
            makers.add(() -> workbook(place, CoursePlan.of(linked, site)));
        }
        if (downloads.offers(Download.COURSE_TABLES)) {
            makers.add(() -> document(table("table-1", "表1_職能表"), document.tableOne()));
            makers.add(() -> document(table("table-3", "表3_教學訓練目標與職能內涵"), document.tableThree()));
        }
        if (downloads.offers(Download.UNITS)) {
            standard.duties().forEach(duty -> makers.add(() -> document(unit(duty), document.unit(duty))));
        }
        return makers;
    }

    private static Place table(String kind, String words) {
        return new Place(kind, DataFile.Use.COURSES, kind, words, "");
    }

    private static Place unit(Duty duty) {
        return new Place(
                "unit",
                DataFile.Use.PEOPLE,
                duty.code().value(),
                duty.code() + "_" + duty.name(),
                duty.code() + " " + duty.name());
    }

    private List<DataFile> workbook(Place place, Workbook workbook) {
        return inBothFormats(
                file(place, ".xlsx", ExcelFile.of(workbook), workbook.fields()),
                () -> file(place, ".ods", SpreadsheetFile.of(workbook), List.of()));
    }

    private List<DataFile> document(Place place, Document document) {
        return inBothFormats(
                file(place, ".docx", WordFile.of(document), List.of()),
                () -> file(place, ".odt", TextFile.of(document), List.of()));
    }

    private List<DataFile> inBothFormats(DataFile office, Supplier<DataFile> openDocument) {
        return site.downloads().offers(Download.OPEN_DOCUMENT) ? List.of(office, openDocument.get()) : List.of(office);
    }

    private DataFile file(Place place, String ending, byte[] bytes, List<DataFile.Field> fields) {
        SiteFile file = new SiteFile(Address.data(standard.code(), place.name() + ending), bytes);
        out.accept(file);
        return new DataFile(
                file.path(),
                bytes.length,
                place.use(),
                place.kind(),
                place.part(),
                StandardTitle.fileName(standard, place.words(), ending),
                fields);
    }
}
