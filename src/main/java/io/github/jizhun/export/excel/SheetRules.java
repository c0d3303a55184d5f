package io.github.jizhun.export.excel;

import io.github.jizhun.export.workbook.Area;
import io.github.jizhun.export.workbook.Choice;
import io.github.jizhun.export.workbook.Highlight;
import io.github.jizhun.export.workbook.Tab;
import org.dhatim.fastexcel.ConditionalFormattingExpressionRule;
import org.dhatim.fastexcel.CustomDataValidation;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListFormulaDataValidation;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.SheetProtectionOption;
import org.dhatim.fastexcel.Worksheet;

/** What a worksheet of Excel lets be typed, what it colours, and what it protects. */
final class SheetRules {
    /** The only one whose name has no I: the library writes the name in the locale's own lower case, and Turkish has another i. */
    private static final DataValidationErrorStyle STYLE = DataValidationErrorStyle.STOP;

    /** What is refused; all else, such as sorting, filtering and wider columns, is allowed. */
    private static final SheetProtectionOption[] REFUSED = {
        SheetProtectionOption.SHEET,
        SheetProtectionOption.OBJECTS,
        SheetProtectionOption.SCENARIOS,
        SheetProtectionOption.DELETE_COLUMNS,
        SheetProtectionOption.INSERT_COLUMNS,
        SheetProtectionOption.INSERT_ROWS,
        SheetProtectionOption.PIVOT_TABLES
    };

    private SheetRules() {}

    static void add(Worksheet sheet, Tab tab) {
        tab.choices().forEach(choice -> add(sheet, choice));
        tab.highlights().forEach(highlight -> add(sheet, highlight));
        if (tab.isProtected()) {
            sheet.protect(SheetXml.PASSWORD, REFUSED);
        }
    }

    private static void add(Worksheet sheet, Choice choice) {
        Range range = range(sheet, choice.area());
        if (choice.values().isEmpty()) {
            CustomDataValidation validation = range.validateWithFormula(SheetXml.escaped(choice.formula()))
                    .allowBlank(true)
                    .errorStyle(STYLE)
                    .showErrorMessage(choice.isBinding());
            validation.errorTitle(choice.errorTitle()).error(choice.error());
        } else {
            ListFormulaDataValidation validation = range.validateWithListByFormula(
                            '"' + String.join(",", choice.values()) + '"')
                    .allowBlank(true)
                    .errorStyle(STYLE)
                    .showErrorMessage(choice.isBinding());
            if (choice.isBinding()) {
                validation.errorTitle(choice.errorTitle()).error(choice.error());
            }
        }
    }

    private static void add(Worksheet sheet, Highlight highlight) {
        range(sheet, highlight.area())
                .style()
                .fillColor("FF" + highlight.fill())
                .set(new ConditionalFormattingExpressionRule(SheetXml.escaped(highlight.condition()), false));
    }

    private static Range range(Worksheet sheet, Area area) {
        return sheet.range(area.firstRow(), area.firstColumn(), area.lastRow(), area.lastColumn());
    }
}
