package io.github.jizhun.intake.office;

import io.github.jizhun.intake.doubt.Refusal;
import io.github.jizhun.intake.grid.Cell;
import io.github.jizhun.intake.grid.Line;
import io.github.jizhun.intake.grid.Row;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Excel: the sheets of a workbook as rows of cells, merged ones as one cell. */
public final class Workbook {
    private static final int MOST_COLUMNS = 256;
    private static final int MOST_ROWS = 20_000;
    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7})");
    private static final Pattern WHOLE = Pattern.compile("(-?\\d+)\\.0+");
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    /** The built-in formats of dates. */
    private static final Set<Integer> DATES = Set.of(14, 15, 16, 17, 22);

    /** A sheet: its name and its rows, as many as hold something. */
    public record Sheet(String name, List<Row> rows) {}

    private final OfficeZip zip;
    private final List<String> shared = new ArrayList<>();
    private final List<Integer> formats = new ArrayList<>();
    private final Set<Integer> dateFormats = new HashSet<>(DATES);

    private Workbook(OfficeZip zip) {
        this.zip = zip;
    }

    /** The sheets, in order; hidden ones too. */
    public static List<Sheet> read(OfficeZip zip) throws IOException {
        return new Workbook(zip).sheets();
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
                if (code.replaceAll("\"[^\"]*\"", "").matches("(?i).*y.*")) {
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
        private final Map<Integer, Map<Integer, Cell>> cells = new TreeMap<>();
        private final RichText rich = new RichText();
        private final StringBuilder value = new StringBuilder();
        private boolean isValue;
        private String type = "";
        private int style;
        private int row;
        private int column;
        private int width;

        Sheet read(String part, String name) throws IOException {
            List<int[]> merged = new ArrayList<>();
            zip.walk(part, xml -> {
                rich.read(xml);
                if (isStart(xml, "row")) {
                    row = number(xml.getAttributeValue(null, "r"), row + 1);
                    column = 0;
                } else if (isStart(xml, "c")) {
                    startCell(xml);
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
            merged.forEach(this::merge);
            List<Row> rows = new ArrayList<>();
            cells.forEach((number, filled) -> {
                List<Cell> slots = new ArrayList<>();
                for (int i = 1; i <= width; i++) {
                    slots.add(filled.getOrDefault(i, new Cell(List.of())));
                }
                rows.add(new Row(slots, 0, number));
            });
            return new Sheet(String.valueOf(name), rows);
        }

        private void startCell(XMLStreamReader xml) {
            Matcher reference = REFERENCE.matcher(String.valueOf(xml.getAttributeValue(null, "r")));
            column = reference.matches() ? column(reference.group(1)) : column + 1;
            type = String.valueOf(xml.getAttributeValue(null, "t"));
            style = number(xml.getAttributeValue(null, "s"), 0);
            value.setLength(0);
            rich.take();
        }

        private void endCell() {
            String text = switch (type) {
                case "s" ->
                    number(value.toString(), -1) >= 0 && number(value.toString(), -1) < shared.size()
                            ? shared.get(number(value.toString(), -1))
                            : "";
                case "inlineStr" -> rich.take();
                case "e" -> "";
                default -> value.toString();
            };
            boolean isNumber = type.equals("n") || type.equals("null");
            if (text.isBlank() || column > MOST_COLUMNS) {
                return;
            }
            if (row > MOST_ROWS) {
                throw Refusal.of("import.too-large");
            }
            width = Math.max(width, column);
            cells.computeIfAbsent(row, each -> new HashMap<>()).put(column, cell(isNumber ? shown(text) : text));
        }

        private String shown(String number) {
            Matcher whole = WHOLE.matcher(number);
            String plain = whole.matches() ? whole.group(1) : number;
            boolean isDate =
                    style < formats.size() && dateFormats.contains(formats.get(style)) && plain.matches("\\d{4,5}");
            if (!isDate) {
                return plain;
            }
            LocalDate date = EPOCH.plusDays(Long.parseLong(plain));
            return "%04d/%02d/%02d".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
        }

        private static Cell cell(String text) {
            return new Cell(Stream.of(text.split("\\R", -1)).map(Line::ended).toList());
        }

        private void merge(int[] range) {
            if (range.length == 0) {
                return;
            }
            Cell first = cells.getOrDefault(range[1], Map.of()).get(range[0]);
            Cell cell = first == null ? new Cell(List.of()) : first;
            for (int r = range[1]; r <= Math.min(range[3], MOST_ROWS); r++) {
                if (cells.containsKey(r)) {
                    for (int c = range[0]; c <= Math.min(range[2], Math.max(width, range[0])); c++) {
                        cells.get(r).put(c, cell);
                    }
                }
            }
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
