package io.github.jizhun.page;

import io.github.jizhun.site.Address;
import java.util.List;

/** Makes the page of the list that a reader collects; what it holds only the browser knows. */
final class ListRenderer {
    /** 職能導向課程規劃與執行報告書, table 1; the form is Chinese whatever the interface is. */
    private static final List<String> FORM_COLUMNS =
            List.of("工作任務_中文", "工作任務_英文", "對應之行為指標(P)", "職能級別(L)", "對應之知識(K)", "對應之技能(S)");

    private final PageContext context;

    ListRenderer(PageContext context) {
        this.context = context;
    }

    void render() {
        Frame frame = context.frames()
                .ofSite(
                        Address.LIST,
                        context.words().say("list.title"),
                        context.words().say("list.how"),
                        List.of());
        context.make("my-list", frame, new ListPage(String.join("|", FORM_COLUMNS)));
    }
}
