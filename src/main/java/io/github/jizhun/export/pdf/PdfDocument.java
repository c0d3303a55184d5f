package io.github.jizhun.export.pdf;

import io.github.jizhun.text.Html;
import io.github.jizhun.text.Resource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Calendar;
import java.util.Deque;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Pages, font and tags as the bytes of a file; the same bytes for the same. */
final class PdfDocument {
    private static final String METADATA = Resource.text(PdfDocument.class, "metadata.xml");
    /** Any number: without one the clock would be part of the file. */
    private static final long ID = 1;

    private PdfDocument() {}

    /**
     * What a file says of itself.
     *
     * @param date of its content, {@code yyyy-mm-dd}
     */
    record About(String title, String author, String language, Optional<String> date) {}

    /**
     * An entry of the file's contents.
     *
     * @param level from 1
     * @param page from 0
     * @param top in points from the page's upper edge
     */
    record Bookmark(int level, String title, int page, float top) {}

    static byte[] bytes(About about, List<PageContent> contents, EmbeddedFont font, Tag tag, List<Bookmark> bookmarks) {
        try (PDDocument document = new PDDocument()) {
            COSDictionary fonts = new COSDictionary();
            fonts.setItem(COSName.getPDFName("F"), font.dictionary());
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.FONT, fonts);
            contents.forEach(content -> document.addPage(page(content, resources)));
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            List<COSDictionary> pages = contents.stream()
                    .map(content -> document.getPage(content.index()).getCOSObject())
                    .toList();
            catalog.getCOSObject().setItem(COSName.STRUCT_TREE_ROOT, tag.tree(pages));
            catalog.setLanguage(about.language());
            describe(document, about);
            catalog.setDocumentOutline(outline(document, bookmarks));
            document.setDocumentId(ID);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PDPage page(PageContent content, COSDictionary resources) {
        PDPage page = new PDPage(new PDRectangle(PdfFile.WIDTH, PdfFile.HEIGHT));
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        page.getCOSObject().setInt(COSName.STRUCT_PARENTS, content.index());
        page.getCOSObject().setItem(COSName.CONTENTS, stream(content.operators().getBytes(StandardCharsets.US_ASCII)));
        return page;
    }

    private static COSStream stream(byte[] bytes) {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }

    private static void describe(PDDocument document, About about) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary marked = new COSDictionary();
        marked.setItem(COSName.getPDFName("Marked"), COSBoolean.TRUE);
        catalog.setItem(COSName.MARK_INFO, marked);
        COSDictionary view = new COSDictionary();
        view.setItem(COSName.DISPLAY_DOC_TITLE, COSBoolean.TRUE);
        catalog.setItem(COSName.VIEWER_PREFERENCES, view);
        COSStream metadata = new COSStream();
        try (OutputStream out = metadata.createOutputStream()) {
            out.write(METADATA.replace("{title}", Html.escapeContent(about.title()))
                    .replace("{author}", Html.escapeContent(about.author()))
                    .replace("{language}", about.language())
                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        metadata.setName(COSName.TYPE, "Metadata");
        metadata.setName(COSName.SUBTYPE, "XML");
        catalog.setItem(COSName.METADATA, metadata);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(about.title());
        information.setAuthor(about.author());
        about.date().map(PdfDocument::calendar).ifPresent(date -> {
            information.setCreationDate(date);
            information.setModificationDate(date);
        });
    }

    private static Calendar calendar(String date) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        calendar.setTimeInMillis(
                LocalDate.parse(date).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        return calendar;
    }

    private static PDDocumentOutline outline(PDDocument document, List<Bookmark> bookmarks) {
        PDDocumentOutline outline = new PDDocumentOutline();
        Deque<PDOutlineNode> parents = new ArrayDeque<>(List.of(outline));
        for (Bookmark bookmark : bookmarks) {
            PDPageXYZDestination place = new PDPageXYZDestination();
            place.setPage(document.getPage(bookmark.page()));
            place.setTop(Math.round(PdfFile.HEIGHT - bookmark.top()));
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(bookmark.title());
            item.setDestination(place);
            while (parents.size() > bookmark.level()) {
                parents.pop();
            }
            parents.peek().addLast(item);
            parents.push(item);
        }
        outline.openNode();
        return outline;
    }
}
