package io.github.jizhun.intake.content;

import io.github.jizhun.intake.content.Published.Row;
import io.github.jizhun.intake.content.Published.Statement;
import io.github.jizhun.intake.content.Published.Tasks;
import java.util.List;

/** The files of a standard that hold its statements. */
final class StatementsYaml {
    private StatementsYaml() {}

    /** {@code duties.yaml}. */
    static String duties(Published published, boolean hasLevelPerDuty) {
        Yaml yaml = new Yaml("duties", "主要職責、工作任務、工作產出與行為指標；knowledge、skills 依原文排列順序。");
        yaml.line("duties:");
        boolean isFirst = true;
        for (Published.Duty duty : published.duties) {
            if (!isFirst) {
                yaml.line("");
            }
            isFirst = false;
            yaml.field("  - code:", duty.duty().code())
                    .field("    name:", duty.duty().text());
            boolean hasLevel = hasLevelPerDuty && !duty.tasks().isEmpty();
            if (hasLevel) {
                level(yaml, "    ", duty.tasks().get(0).rows().get(0).levels());
            }
            if (duty.tasks().stream().allMatch(cell -> cell.tasks().isEmpty())) {
                List<Row> rows = duty.tasks().stream()
                        .flatMap(cell -> cell.rows().stream())
                        .toList();
                rows(yaml, "    ", rows, !hasLevel);
                continue;
            }
            yaml.line("    tasks:");
            for (Tasks cell : duty.tasks()) {
                tasks(yaml, cell, !hasLevel);
            }
        }
        return yaml.toString();
    }

    private static void tasks(Yaml yaml, Tasks cell, boolean hasLevels) {
        for (int i = 0; i < cell.tasks().size(); i++) {
            Statement task = cell.tasks().get(i);
            yaml.field("      - code:", task.code()).field("        name:", task.text());
            if (i == 0) {
                rows(yaml, "        ", cell.rows(), hasLevels);
            } else {
                yaml.line("        sharesRowWith: " + cell.tasks().get(0).code());
            }
        }
    }

    private static void rows(Yaml yaml, String indent, List<Row> rows, boolean hasLevels) {
        if (rows.size() == 1) {
            Row row = rows.get(0);
            if (hasLevels) {
                level(yaml, indent, row.levels());
            }
            row(yaml, indent, row);
            return;
        }
        yaml.line(indent + "groups:");
        for (Row row : rows) {
            Yaml part = new Yaml();
            if (hasLevels) {
                level(part, indent + "    ", row.levels());
            }
            row(part, indent + "    ", row);
            yaml.line(indent + "  - " + part.toString().strip());
        }
    }

    private static void level(Yaml yaml, String indent, List<String> levels) {
        if (!levels.isEmpty()) {
            yaml.line(
                    indent + "level: " + (levels.size() == 1 ? levels.get(0) : "[" + String.join(", ", levels) + "]"));
        }
    }

    private static void row(Yaml yaml, String indent, Row row) {
        statements(yaml, indent, "outputs", row.outputs());
        statements(yaml, indent, "indicators", row.indicators());
        references(yaml, indent, "knowledge", row.knowledge());
        references(yaml, indent, "skills", row.skills());
    }

    private static void references(Yaml yaml, String indent, String name, List<String> codes) {
        if (!codes.isEmpty()) {
            yaml.line(indent + name + ": [" + String.join(", ", codes) + "]");
        }
    }

    private static void statements(Yaml yaml, String indent, String name, List<Statement> statements) {
        if (statements.isEmpty()) {
            return;
        }
        yaml.line(indent + name + ":");
        for (Statement each : statements) {
            if (each.code().isEmpty()) {
                yaml.field(indent + "  - text:", each.text());
            } else {
                yaml.field(indent + "  - code:", each.code()).field(indent + "    text:", each.text());
            }
        }
    }

    /** {@code competencies.yaml}. */
    static String competencies(Published published) {
        Yaml yaml = new Yaml("competencies", "知識（K）、技能（S）與態度（A）；每個代碼只寫一次。");
        statements(yaml, "", "knowledge", published.knowledge);
        statements(yaml, "", "skills", published.skills);
        statements(yaml, "", "attitudes", published.attitudes);
        return yaml.toString();
    }
}
