package io.github.jizhun.page.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.jizhun.SampleContent;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Code;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Task;
import io.github.jizhun.page.RenderedSite;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The first page shows the job at one glance, and one way in for each of two kinds of readers. */
class HomePageTest {
    private static final LinkedStandard STANDARD = SampleContent.frozen();
    private static final RenderedSite SITE = RenderedSite.of(RenderedSite.FROZEN);
    private static final Document HOME = SITE.page("index.html");
    private static final String FOLDER = STANDARD.code() + "/";

    @Test
    void thePictureHasASignForEachNeedOfEachTask() {
        STANDARD.standard().tasks().forEach(task -> {
            Element item = HOME.expectFirst("#duties li li:has(> a[href=" + FOLDER + task.code() + ".html])");
            int knowledge = needs(task, Kind.KNOWLEDGE);
            int skills = needs(task, Kind.SKILL);
            assertEquals(signs(knowledge), item.select("svg.knowledge").attr("width"), task.toString());
            assertEquals(signs(skills), item.select("svg.skill").attr("width"), task.toString());
            assertEquals(
                    knowledge + " 項知識、" + skills + " 項技能", item.select(".needs").attr("aria-label"));
        });
    }

    /** A sign takes ten units. */
    private static String signs(int count) {
        return count == 0 ? "" : String.valueOf(10 * count);
    }

    @Test
    void theChartHasTheNeedsOfTheMostTasksFirst() {
        List<Integer> tasks = HOME.select("#most-needed p").eachText().stream()
                .map(text -> Integer.valueOf(text.replaceAll("\\D", "")))
                .toList();
        assertEquals(tasks.stream().sorted(Comparator.reverseOrder()).toList(), tasks);
        List<String> codes = HOME.select("#most-needed .chip").eachText();
        for (int i = 0; i < codes.size(); i++) {
            assertEquals(STANDARD.tasksOf(new Code(codes.get(i))).size(), tasks.get(i), codes.get(i));
        }
        assertEquals("100%", HOME.expectFirst("#most-needed rect").attr("width"));
    }

    @Test
    void eachDoorHasOneButtonAndFewLinks() {
        assertEquals(2, HOME.select(".doors section").size());
        for (Element door : HOME.select(".doors section")) {
            assertEquals(1, door.select(".button").size(), door.text());
            assertTrue(door.select("li").size() <= 3, door.text());
        }
        assertEquals(1, HOME.select(".button.main").size());
    }

    @Test
    void aReaderLearnsWhoseTheStandardIsAndWhyToReadASupersededEdition() {
        String provider = STANDARD.standard().provider().value();
        assertTrue(HOME.expectFirst(".hero").text().contains(provider));
        assertTrue(HOME.expectFirst(".banner").text().contains("依 v2 規劃的課程、教材與認證，請看這一版。"));
    }

    @Test
    void aTaskThatNeedsNothingHasNoSigns() {
        RenderedSite several = RenderedSite.of(RenderedSite.IRREGULAR);
        RenderedSite.IRREGULAR.standards().forEach(standard -> {
            Document page = several.page(standard.code() + "/index.html");
            long needing = standard.standard()
                    .tasks()
                    .filter(task -> !standard.needs(task).isEmpty())
                    .count();
            assertEquals(needing, page.select("#duties .duties .needs").size(), standard.code());
        });
    }

    private static int needs(Task task, Kind kind) {
        return STANDARD.needs(task, kind).size();
    }
}
