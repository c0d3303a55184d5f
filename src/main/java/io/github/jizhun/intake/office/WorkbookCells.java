package io.github.jizhun.intake.office;

import io.github.jizhun.intake.doubt.Refusal;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Excel: the cells of a workbook's sheets, as they are stored. */
public final class WorkbookCells {
    private static final int MAX_COLUMNS = 256;
    private static final int MAX_ROWS = 20_000;
    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    private static final Pattern WHOLE = Pattern.compile("(-?\\d+)\\.0+");
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern NOT_OF_FORMAT = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);

    /** The built-in formats of dates; those from 27 on are of the Chinese, Japanese and Korean editions. */
    private static final Set<Integer> DATES =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

    /** What a cell holds. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number that is shown as a date. */
        DATE,
        /** TRUE or FALSE. */
        TRUTH,
        /** Such as #REF!. */
        ERROR
    }

    /**
     * A cell.
     *
     * @param text what it shows, or nearly: a date as {@code yyyy/mm/dd}
     * @param isComputed whether it is the result of a formula
     */
    public record Stored(Kind kind, String text, boolean isComputed) {}

    /**
     * A sheet.
     *
     * @param rows by number, from 1; of each the cells that hold more than spaces, by column, from 1
     * @param merged of each range of merged cells the first column, first row, last column and last row
     */
    public record Sheet(String name, SortedMap<Integer, SortedMap<Integer, Stored>> rows, List<int[]> merged) {
        /** The number of columns. */
        public int width() {
            return rows.values().stream().mapToInt(SortedMap::lastKey).max().orElse(0);
        }
    }

    private final OfficeZip zip;
    private final List<String> shared = new ArrayList<>();
    private final List<Integer> formats = new ArrayList<>();
    private final Set<Integer> dateFormats = new HashSet<>(DATES);

    private WorkbookCells(OfficeZip zip) {
        this.zip = zip;
    }

    /**
     * The sheets, in order; hidden ones too.
     *
     * @throws Refusal if they are damaged or too large
     */
    public static List<Sheet> read(OfficeZip zip) throws IOException {
        return new WorkbookCells(zip).sheets();
    }

    private List<Sheet> sheets() throws IOException {
        Map<String, String> targets = new HashMap<>();
        zip.walk("xl/_rels/workbook.xml.rels", xml -> {
            if (isStart(xml, "Relationship")) {
                targets.put(xml.getAttributeValue(null, "Id"), xml.getAttributeValue(null, "Target"));
            }
        });
        readShared();
        readStyles();
        Map<String, String> names = new LinkedHashMap<>();
        zip.walk("xl/workbook.xml", xml -> {
            if (isStart(xml, "sheet")) {
                String target = targets.getOrDefault(String.valueOf(xml.getAttributeValue(OFFICE, "id")), "");
                names.put(
                        target.startsWith("/") ? target.substring(1) : "xl/" + target,
                        xml.getAttributeValue(null, "name"));
            }
        });
        List<Sheet> sheets = new ArrayList<>();
        for (Map.Entry<String, String> name : names.entrySet()) {
            sheets.add(new SheetReader().read(name.getKey(), name.getValue()));
        }
        return sheets;
    }

    private static boolean isStart(XMLStreamReader xml, String name) {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals(name);
    }

    private void readShared() throws IOException {
        RichText rich = new RichText();
        zip.walk("xl/sharedStrings.xml", xml -> {
            rich.read(xml);
            if (xml.getEventType() == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("si")) {
                shared.add(rich.take());
            }
        });
    }

    private void readStyles() throws IOException {
        boolean[] isInCells = new boolean[1];
        zip.walk("xl/styles.xml", xml -> {
            if (isStart(xml, "numFmt")) {
                String code = String.valueOf(xml.getAttributeValue(null, "formatCode"));
                if (NOT_OF_FORMAT.matcher(code).replaceAll("").matches("(?i).*[yd].*")) {
                    dateFormats.add(number(xml.getAttributeValue(null, "numFmtId"), -1));
                }
            } else if (isStart(xml, "xf") && isInCells[0]) {
                formats.add(number(xml.getAttributeValue(null, "numFmtId"), 0));
            }
            if (xml.isStartElement() || xml.isEndElement()) {
                isInCells[0] = xml.getLocalName().equals("cellXfs") ? xml.isStartElement() : isInCells[0];
            }
        });
    }

    private static int number(String text, int otherwise) {
        return text != null && text.matches("\\d{1,8}") ? Integer.parseInt(text) : otherwise;
    }

    /** Text in pieces; the reading aids of Japanese are left out. */
    private static final class RichText {
        private final StringBuilder text = new StringBuilder();
        private boolean isText;
        private int aids;

        void read(XMLStreamReader xml) {
            if (xml.isStartElement()) {
                isText = xml.getLocalName().equals("t");
                aids += xml.getLocalName().equals("rPh") ? 1 : 0;
            } else if (xml.isEndElement()) {
                isText = false;
                aids -= xml.getLocalName().equals("rPh") ? 1 : 0;
            } else if (xml.isCharacters() && isText && aids == 0) {
                text.append(xml.getText());
            }
        }

        String take() {
            String taken = text.toString();
            text.setLength(0);
            return taken;
        }
    }

    private final class SheetReader {
        private final SortedMap<Integer, SortedMap<Integer, Stored>> cells = new TreeMap<>();
        private final RichText rich = new RichText();
        private final StringBuilder value = new StringBuilder();
        private boolean isValue;
        private String type = "";
        private int style;
        private int row;
        private int column;
        private boolean isComputed;

        Sheet read(String part, String name) throws IOException {
            List<int[]> merged = new ArrayList<>();
            zip.walk(part, xml -> {
                rich.read(xml);
                if (isStart(xml, "row")) {
                    row = number(xml.getAttributeValue(null, "r"), row + 1);
                    column = 0;
                } else if (isStart(xml, "c")) {
                    startCell(xml);
                } else if (isStart(xml, "f")) {
                    isComputed = true;
                } else if (isStart(xml, "v")) {
                    isValue = true;
                } else if (xml.isEndElement() && xml.getLocalName().equals("v")) {
                    isValue = false;
                } else if (xml.isCharacters() && isValue) {
                    value.append(xml.getText());
                } else if (xml.isEndElement() && xml.getLocalName().equals("c")) {
                    endCell();
                } else if (isStart(xml, "mergeCell")) {
                    merged.add(range(String.valueOf(xml.getAttributeValue(null, "ref"))));
                }
            });
            return new Sheet(String.valueOf(name), cells, merged);
        }

        private void startCell(XMLStreamReader xml) {
            Matcher reference = REFERENCE.matcher(String.valueOf(xml.getAttributeValue(null, "r")));
            column = reference.matches() ? column(reference.group(1)) : column + 1;
            type = String.valueOf(xml.getAttributeValue(null, "t"));
            style = number(xml.getAttributeValue(null, "s"), 0);
            value.setLength(0);
            isComputed = false;
            rich.take();
        }

        private void endCell() {
            String stored = value.toString();
            Stored cell = switch (type) {
                case "s" -> text(shared(number(stored, -1)));
                // A library that sets a cell's value leaves the old text in pieces beside it.
                case "inlineStr" -> text(stored.isEmpty() ? rich.take() : stored);
                case "str" -> text(stored);
                case "b" -> new Stored(Kind.TRUTH, stored, isComputed);
                case "e" -> new Stored(Kind.ERROR, stored, isComputed);
                case "n", "null" -> shown(stored);
                default -> text(stored);
            };
            if (cell.text().isBlank() || column > MAX_COLUMNS) {
                return;
            }
            if (row > MAX_ROWS) {
                throw Refusal.of("import.too-large");
            }
            cells.computeIfAbsent(row, each -> new TreeMap<>()).put(column, cell);
        }

        private String shared(int index) {
            return index >= 0 && index < shared.size() ? shared.get(index) : "";
        }

        private Stored text(String stored) {
            String plain = ESCAPE.matcher(stored)
                    .replaceAll(escape ->
                            Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(escape.group(1), 16))));
            return new Stored(Kind.TEXT, plain, isComputed);
        }

        private Stored shown(String number) {
            Matcher whole = WHOLE.matcher(number);
            String plain = whole.matches() ? whole.group(1) : number;
            boolean isDate = style < formats.size() && dateFormats.contains(formats.get(style));
            if (!isDate || plain.isBlank()) {
                return new Stored(Kind.NUMBER, plain, isComputed);
            }
            if (!plain.matches("\\d{4,5}")) {
                return new Stored(Kind.DATE, plain, isComputed);
            }
            LocalDate date = EPOCH.plusDays(Long.parseLong(plain));
            return new Stored(
                    Kind.DATE,
                    "%04d/%02d/%02d".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth()),
                    isComputed);
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column;
    }

    /** First column, first row, last column, last row. */
    private static int[] range(String reference) {
        Matcher matcher = REFERENCE.matcher(reference);
        int[] range = new int[4];
        for (int i = 0; i < 2; i++) {
            if (!matcher.find()) {
                return new int[0];
            }
            range[2 * i] = column(matcher.group(1));
            range[2 * i + 1] = Integer.parseInt(matcher.group(2));
        }
        return range;
    }
}
