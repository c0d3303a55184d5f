package io.github.jizhun.page.asset;

import io.github.jizhun.model.SiteShape.Accent;

/**
 * The site's own colours as rules that follow the style sheet of every page. Of one theme they leave the other's as it is: its rules there have
 * the greater specificity. On paper links stay black.
 */
final class AccentStyle {
    private AccentStyle() {}

    /** The rules; empty where the site has no colours of its own. */
    static String of(Accent accent) {
        StringBuilder style = new StringBuilder();
        accent.light()
                .ifPresent(colour -> style.append(
                        "@media screen{:root{--link:" + colour + "}.mark :first-child{fill:" + colour + "}}\n"));
        accent.dark()
                .ifPresent(colour -> style.append(
                        "@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){--link:" + colour
                                + "}}\n@media screen{:root[data-theme=dark]{--link:" + colour + "}}\n"));
        if (!style.isEmpty()) {
            style.append("@media screen{.bar{border-top:3px solid var(--link)}"
                    + ":root :is(button.main,.button,.go.main){border-color:var(--link)}"
                    + ":root .button{color:var(--link)}"
                    + ":root :is(button.main,.button.main,.go.main):not([aria-pressed=true])"
                    + "{background:var(--link);color:var(--card)}}\n");
        }
        return style.toString();
    }
}
