package io.github.jizhun.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.jizhun.SampleContent;
import io.github.jizhun.browser.Browser;
import io.github.jizhun.browser.InBrowser;
import io.github.jizhun.browser.PageScript;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the script of a course makes of what is typed and marked. */
@InBrowser
class CourseStateIT {
    private static PageScript script;

    @BeforeAll
    static void open(Browser browser) {
        script = CourseScript.in(browser, SampleContent.frozen());
    }

    @Test
    void codesAreReadAsPeopleWriteThem() {
        script.assertAnswers("""
                (written) => {
                  const { codes, unknown } = JizhunCourse.readCodes(standard, written);
                  return [...codes, ...unknown.map((code) => "no " + code)].join(" ");
                }
                """, """
                ｋ１９ | K19
                K1、K02 | K01 K02
                P3-2-1 | P3.2.1
                p 3.2.1，s1；o1.4.1 | O1.4.1 P3.2.1 S01
                K01組織的政策K02 | K01 K02
                K01～K04 | K01 K02 K03 K04
                K30-K33 | K30 K31 K32 no K33
                K01 至 K03 及 S05 | K01 K02 K03 S05
                K77, K1 | K01 no K77
                T3.2 與 A01 | T3.2 A01
                MK12 與 2024K19 | K19
                K01 K01 k1 | K01
                沒有代碼 |
                """);
    }

    @Test
    void hoursAreReckonedInHundredths() {
        script.assertAnswers("(written) => JizhunCourse.hundredths(written)", """
                6 | 600
                １２ | 1200
                1.5 | 150
                0.25 | 25
                三 | -1
                0 | -1
                -2 | -1
                1e3 | -1
                1.234 | -1
                12345 | -1
                """);
    }

    @Test
    void whatIsMarkedIsNoLongerLeftOutAndWhatIsLeftOutIsMarkedNowhere() {
        JsonNode made = script.ask("""
                (code) => {
                  let course = { ...JizhunCourse.blank(code), units: [JizhunCourse.blankUnit(), JizhunCourse.blankUnit()] };
                  course = JizhunCourse.leaveOut(standard, course, ["S01", "K02", "K01"], "先備課程");
                  course = JizhunCourse.mark(standard, course, 1, "taught", ["K02", "P1.1.1"], true);
                  return JizhunCourse.leaveOut(standard, course, ["P1.1.1"], "不開設");
                }""", "BHR1212-001v2");
        assertEquals(
                "[{\"code\":\"P1.1.1\",\"reason\":\"不開設\"},{\"code\":\"K01\",\"reason\":\"先備課程\"},{\"code\":\"S01\",\"reason\":\"先備課程\"}]",
                made.get("leftOut").toString());
        assertEquals("[\"K02\"]", made.at("/units/1/taught").toString());
    }

    @Test
    void aTaskThatIsLeftOutTakesAlongOnlyWhatNoOtherNeeds() {
        script.assertAnswers("""
                (code) => JizhunCourse.ownCodes(standard, JizhunCourse.tasksOf(standard).find((task) => task.code === code)).join(" ")
                """, "T1.1 | P1.1.1 K01 K02 K03 S02");
    }

    @Test
    void aTaskThatIsLeftOutTakesAlongWhatNoOtherInTheScopeNeeds() {
        // T3.3 needs K19, too.
        script.assertAnswers("""
                (scope) => {
                  const part = JizhunCourse.scoped(standard, { scope: scope.split(" ") });
                  const task = JizhunCourse.tasksOf(part).find((each) => each.code === "T4.1");
                  return JizhunCourse.ownCodes(part, task).filter((code) => code.startsWith("K")).join(" ");
                }
                """, """
                T4 | K19
                T3 T4 |
                """);
    }

    @Test
    void aFilterFindsTasksAndDutiesByCodeAndNameAndShowsAllOfThem() {
        script.assertAnswers("""
                (written) => standard.duties.flatMap(JizhunCourse.filter(standard, written))
                  .filter(({ task, codes }) => codes.length === task.outputs.length + JizhunCourse.codesOf(task).length)
                  .map(({ task }) => task.code).join(" ")
                """, """
                T4 | T4.1 T4.2 T4.3
                ｔ４ | T4.1 T4.2 T4.3
                T4.1 | T4.1
                t4.1 | T4.1
                Ｔ4.1 | T4.1
                T4-1 | T4.1
                管控專案時程 | T4.1
                管控　專案 時程 | T4.1
                T1.1、T4.3 | T1.1 T4.3
                K19 |
                P4.1.1 |
                T7 |
                沒有這個 |
                """);
    }

    @Test
    void aFilterFindsRowsByTheirCodes() {
        script.assertAnswers("""
                (written) => standard.duties.flatMap(JizhunCourse.filter(standard, written)).flatMap((each) => each.codes).join(" ")
                """, """
                K19 | K19 K19 K19 K19
                k０１ | K01
                P4.1 | P4.1.1 P4.1.2
                """);
    }

    @Test
    void aUnitsLevelIsComparedWithThatOfItsTasks() {
        script.assertAnswers("""
                (level) => {
                  const unit = { ...JizhunCourse.blankUnit(), level: Number(level) };
                  const task = JizhunCourse.tasksOf(standard).find((each) => each.code === "T1.1");
                  const course = { ...JizhunCourse.blank(standard.code), units: [unit] };
                  return JSON.stringify(JizhunCourse.levels(standard, JizhunCourse.mark(standard, course, 0, "taught", task.indicators, true)));
                }
                """, """
                3 | [{"at":0,"level":3,"tasks":["T1.1"],"above":false}]
                4 | []
                5 | [{"at":0,"level":5,"tasks":["T1.1"],"above":true}]
                0 | []
                """);
    }

    @Test
    void wordsThatANameMustNotHoldAreFound() {
        script.assertAnswers("""
                (name) => JizhunCourse.naming(
                  [{ rule: "級別", words: ["高級", "advanced"], standardName: false }, { rule: "職業", words: [], standardName: true }],
                  standard,
                  { ...JizhunCourse.blank(standard.code), name },
                ).map((found) => found.word).join(" ")
                """, """
                培訓專案實務 |
                高級 培訓 | 高級
                高　級培訓 | 高級
                ＡＤＶＡＮＣＥＤ training | advanced
                培訓專案主管人員養成班 | 培訓專案主管人員
                """);
    }

    @Test
    void theStandardsNameIsAMistakeUnlessTheCourseCoversTheWholeStandard() {
        script.assertAnswers("""
                (scope) => {
                  const course = { ...JizhunCourse.blank(standard.code), scope: scope ? [scope] : [], name: standard.name, units: [JizhunCourse.blankUnit()] };
                  const covered = JizhunCourse.mark(standard, course, 0, "taught", JizhunCourse.items(JizhunCourse.scoped(standard, course)), true);
                  return JizhunCourse.naming([{ rule: "職業", words: [], standardName: true }], standard, covered).length;
                }
                """, """
                T4 | 1
                 | 0
                """);
    }
}
