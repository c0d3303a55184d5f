package io.github.jizhun.edit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.jizhun.model.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Edits by chance, each made in a workbook and in the standard's JSON, which then says what is to come of it. */
final class SeededEdits {
    private static final List<String> WORDS = List.of("（修）", " v2.0", "，含「引號」", " #3", "，且 a: b", "、𠀀字", "\"quoted\"");

    private final Random random;
    private final XSSFWorkbook book;
    private final ObjectNode json;
    private final Set<String> touched = new HashSet<>();
    /** Lines of files that were taken away, and that came. */
    private int removedLines;

    private int addedLines;

    SeededEdits(int seed, XSSFWorkbook book, ObjectNode json) {
        this.random = new Random(seed);
        this.book = book;
        this.json = json;
    }

    int removedLines() {
        return removedLines;
    }

    int addedLines() {
        return addedLines;
    }

    /** Makes a number of edits of all kinds. */
    void make(int count) {
        List<BooleanSupplier> kinds = List.of(
                () -> text("主要職責", "文字", "name", all("duties")),
                () -> text("工作任務", "文字", "name", tasks()),
                () -> text("行為指標", "文字", "text", ofGroups("indicators")),
                () -> text("工作產出", "文字", "text", ofGroups("outputs")),
                () -> text("知識", "名稱", "text", all("knowledge")),
                () -> text("技能", "名稱", "text", all("skills")),
                () -> text("態度", "文字", "text", all("attitudes")),
                this::term,
                this::taskLevel,
                this::newKnowledge,
                this::newIndicator,
                this::newTask,
                this::newPair,
                this::lessPair,
                this::lessIndicator,
                this::lessTask);
        int first = random.nextInt(kinds.size());
        for (int made = 0, tried = 0; made < count && tried < 40 * count; tried++) {
            made += kinds.get((first + made + tried) % kinds.size()).getAsBoolean() ? 1 : 0;
        }
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private List<ObjectNode> all(String field) {
        return items(json.get(field));
    }

    private static List<ObjectNode> items(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(ObjectNode.class::cast)
                .toList();
    }

    private List<ObjectNode> tasks() {
        return all("duties").stream()
                .flatMap(duty -> items(duty.get("tasks")).stream())
                .toList();
    }

    private static ObjectNode group(ObjectNode task) {
        return (ObjectNode) task.get("groups").get(0);
    }

    private List<ObjectNode> ofGroups(String field) {
        return tasks().stream()
                .flatMap(task -> items(group(task).get(field)).stream())
                .toList();
    }

    private boolean text(String sheet, String column, String field, List<ObjectNode> among) {
        ObjectNode node = any(among);
        String code = node.get("code").asText();
        if (!touched.add(code)) {
            return false;
        }
        String text = node.get(field).asText() + any(WORDS);
        EditDesk.set(book, sheet, code, column, text);
        node.put(field, text);
        if (node.has("family")) {
            node.put("name", Statement.rest(text));
        } else if (node.has("description")) {
            node.put("description", Statement.rest(text));
        }
        removedLines++;
        addedLines++;
        return true;
    }

    private boolean term() {
        ObjectNode node = any(all("glossary"));
        String term = node.get("term").asText();
        if (!touched.add(term)) {
            return false;
        }
        String text = node.get("text").asText() + "另一句。";
        EditDesk.set(book, "名詞定義", term, "全文", text);
        node.put("text", text).put("definition", node.get("definition").asText() + "另一句。");
        removedLines++;
        addedLines++;
        return true;
    }

    private boolean taskLevel() {
        ObjectNode task = any(tasks());
        if (!touched.add("level " + task.get("code").asText()) || isNew(task)) {
            return false;
        }
        int level = 1 + (task.get("level").asInt() + random.nextInt(5)) % 6;
        EditDesk.cell(book, "工作任務", task.get("code").asText(), "職能級別").setCellValue(level);
        if (level != task.get("level").asInt()) {
            addedLines++;
        }
        task.put("level", level);
        return true;
    }

    private boolean isNew(ObjectNode node) {
        return touched.contains("new " + node.get("code").asText());
    }

    private boolean newKnowledge() {
        int place = random.nextInt(all("knowledge").size());
        String before = all("knowledge").get(place).get("code").asText();
        String code = "K" + (60 + random.nextInt(39));
        if (!touched.add(code)) {
            return false;
        }
        EditDesk.insert(book, "知識", before, Map.of("代碼", code, "名稱", "新的知識 " + code));
        ((ArrayNode) json.get("knowledge"))
                .insertObject(place + 1)
                .put("code", code)
                .put("text", "新的知識 " + code);
        touched.add("new " + code);
        addedLines += 2;
        return true;
    }

    private boolean newIndicator() {
        ObjectNode task = any(tasks());
        List<ObjectNode> there = items(group(task).get("indicators"));
        if (there.isEmpty() || isNew(task)) {
            return false;
        }
        String last = there.get(there.size() - 1).get("code").asText();
        String code = "P" + task.get("code").asText().substring(1) + "." + (there.size() + 40);
        if (!touched.add(code)) {
            return false;
        }
        EditDesk.insert(
                book,
                "行為指標",
                last,
                Map.of("代碼", code, "文字", "做到：" + code, "所屬任務", task.get("code").asText()));
        ((ArrayNode) group(task).get("indicators"))
                .addObject()
                .put("code", code)
                .put("text", "做到：" + code);
        touched.add("new " + code);
        addedLines += 2;
        return true;
    }

    private boolean newTask() {
        ObjectNode duty = any(all("duties"));
        List<ObjectNode> there = items(duty.get("tasks"));
        String last = there.get(there.size() - 1).get("code").asText();
        String code = duty.get("code").asText() + "." + (50 + there.size());
        String knowledge = any(all("knowledge")).get("code").asText();
        if (!touched.add(code) || isRemoved(knowledge)) {
            return false;
        }
        touched.add("new " + code);
        String indicator = "P" + code.substring(1) + ".1";
        EditDesk.insert(
                book,
                "工作任務",
                last,
                Map.of(
                        "代碼",
                        code,
                        "文字",
                        "新任務",
                        "所屬主要職責",
                        duty.get("code").asText(),
                        "職能級別",
                        duty.get("level").asText()));
        add("行為指標", Map.of("代碼", indicator, "文字", "新指標", "所屬任務", code));
        add("任務職能對應", Map.of("任務代碼", code, "職能代碼", knowledge));
        ObjectNode task = ((ArrayNode) duty.get("tasks"))
                .addObject()
                .put("code", code)
                .put("name", "新任務")
                .put("level", duty.get("level").asInt());
        ObjectNode group = task.putArray("groups").addObject();
        group.putArray("levels");
        group.putArray("outputs");
        group.putArray("indicators").addObject().put("code", indicator).put("text", "新指標");
        group.putArray("knowledge").add(knowledge);
        group.putArray("skills");
        addedLines += 6;
        return true;
    }

    private void add(String sheet, Map<String, String> cells) {
        XSSFSheet found = book.getSheet(sheet);
        EditDesk.insert(found, found.getLastRowNum() + 1, cells);
    }

    private boolean isRemoved(String code) {
        return touched.contains("gone " + code);
    }

    private boolean newPair() {
        ObjectNode task = any(tasks());
        boolean isSkill = random.nextBoolean();
        String code = any(all(isSkill ? "skills" : "knowledge")).get("code").asText();
        ArrayNode words = (ArrayNode) group(task).get(isSkill ? "skills" : "knowledge");
        String name = task.get("code").asText();
        boolean isThere = StreamSupport.stream(words.spliterator(), false)
                .anyMatch(word -> word.asText().equals(code));
        if (isThere || words.isEmpty() || isNew(task) || !touched.add("pairs " + name)) {
            return false;
        }
        add("任務職能對應", Map.of("任務代碼", name, "職能代碼", code));
        words.add(code);
        removedLines++;
        addedLines++;
        return true;
    }

    private boolean lessPair() {
        ObjectNode task = any(tasks());
        ArrayNode words = (ArrayNode) group(task).get("skills");
        String name = task.get("code").asText();
        if (words.size() < 2 || isNew(task) || !touched.add("pairs " + name)) {
            return false;
        }
        int place = random.nextInt(words.size());
        deletePair(name, words.get(place).asText());
        words.remove(place);
        removedLines++;
        addedLines++;
        return true;
    }

    private void deletePair(String task, String competency) {
        XSSFSheet sheet = book.getSheet("任務職能對應");
        for (Row row : sheet) {
            if (row.getCell(0).toString().equals(task)
                    && row.getCell(1).toString().equals(competency)) {
                EditDesk.delete(sheet, row);
                return;
            }
        }
        throw new AssertionError(task + " " + competency);
    }

    private boolean lessIndicator() {
        ObjectNode task = any(tasks());
        ArrayNode indicators = (ArrayNode) group(task).get("indicators");
        if (indicators.size() < 2 || isNew(task)) {
            return false;
        }
        int place = random.nextInt(indicators.size());
        String code = indicators.get(place).get("code").asText();
        if (!touched.add(code)) {
            return false;
        }
        EditDesk.delete(book, "行為指標", code);
        indicators.remove(place);
        removedLines += 2;
        return true;
    }

    private boolean lessTask() {
        ObjectNode duty = any(all("duties"));
        ObjectNode task = any(items(duty.get("tasks")));
        String code = task.get("code").asText();
        List<String> inside = new ArrayList<>(List.of(code, "pairs " + code, "level " + code));
        List.of("outputs", "indicators")
                .forEach(field -> items(group(task).get(field))
                        .forEach(each -> inside.add(each.get("code").asText())));
        if (duty.get("tasks").size() < 2 || isNew(task) || inside.stream().anyMatch(touched::contains)) {
            return false;
        }
        touched.addAll(inside);
        EditDesk.delete(book, "工作任務", code);
        items(group(task).get("outputs"))
                .forEach(each -> EditDesk.delete(book, "工作產出", each.get("code").asText()));
        items(group(task).get("indicators"))
                .forEach(each -> EditDesk.delete(book, "行為指標", each.get("code").asText()));
        List.of("knowledge", "skills")
                .forEach(field -> group(task).get(field).forEach(word -> deletePair(code, word.asText())));
        removedLines += 2;
        for (String field : List.of("outputs", "indicators")) {
            int size = group(task).get(field).size();
            removedLines += size == 0 ? 0 : 1 + 2 * size;
        }
        for (String field : List.of("knowledge", "skills")) {
            removedLines += group(task).get(field).isEmpty() ? 0 : 1;
        }
        ArrayNode list = (ArrayNode) duty.get("tasks");
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == task) {
                list.remove(i);
            }
        }
        return true;
    }
}
