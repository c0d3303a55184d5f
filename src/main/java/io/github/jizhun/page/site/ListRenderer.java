package io.github.jizhun.page.site;

import io.github.jizhun.model.CourseForm;
import io.github.jizhun.site.Address;
import java.util.List;
import java.util.SortedMap;

/** Makes the page of the list that a reader collects; what it holds only the browser knows. */
final class ListRenderer {
    private final SiteContext context;

    ListRenderer(SiteContext context) {
        this.context = context;
    }

    void render() {
        ListPage page = new ListPage(
                String.join("|", CourseForm.COMPETENCIES.columns()),
                context.words().startingWith("list.say."));
        context.make("my-list", Address.LIST, context.say("list.title"), context.say("list.how"), List.of(), page);
    }

    /**
     * What the page of a reader's list shows; what the list holds only the browser knows.
     *
     * @param formColumns the columns of table 1 of the official course form, 本課程之職能表, separated by {@code |}
     * @param words the script's labels by their keys
     */
    public record ListPage(String formColumns, SortedMap<String, String> words) {}
}
