package io.github.jizhun.export.picture;

import io.github.jizhun.cache.RecentMap;
import io.github.jizhun.export.picture.OverviewPicture.Needs;
import io.github.jizhun.link.LinkedStandard;
import io.github.jizhun.model.Kind;
import io.github.jizhun.model.Site;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.SiteFile;
import java.util.List;
import java.util.Map;

/** The picture that chats and social sites show with a link: 1200 by 630 pixels. */
public final class ShareImage {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int MARGIN = 56;
    private static final int MARK = 96;
    private static final int CODE = 60;
    private static final int RULE = 0xcfc9bc;
    private static final int RULE_AT = 184;
    private static final int OVERVIEW_AT = 216;

    /** Files by what they show: after most edits it is the same. */
    private static final Map<Shown, byte[]> RECENT = RecentMap.of(16);

    private ShareImage() {}

    /** All that a standard's picture depends on. */
    private record Shown(String code, boolean hasMark, List<List<Needs>> duties) {}

    /** Of a standard: its code, and its overview. */
    public static SiteFile of(LinkedStandard standard, Site site) {
        Shown shown = new Shown(standard.code(), hasMark(site), duties(standard));
        return new SiteFile(Address.share(standard.code()), RecentMap.get(RECENT, shown, ShareImage::png));
    }

    private static byte[] png(Shown shown) {
        Canvas canvas = new Canvas(WIDTH, HEIGHT, Mark.PAPER);
        int left = MARGIN;
        if (shown.hasMark()) {
            Mark.draw(canvas, MARGIN, MARGIN, MARK);
            left += MARK + MARGIN / 2 + 8;
        }
        double height = Figures.height(shown.code(), WIDTH - MARGIN - left, CODE);
        Figures.draw(canvas, shown.code(), left, MARGIN + (MARK - height) / 2, height, Mark.INK);
        canvas.rectangle(MARGIN, RULE_AT, WIDTH - 2 * MARGIN, 2, RULE);
        new OverviewPicture(canvas, MARGIN, OVERVIEW_AT, WIDTH - 2 * MARGIN, HEIGHT - MARGIN / 2 - OVERVIEW_AT)
                .draw(shown.duties());
        return PalettePng.of(canvas);
    }

    private static List<List<Needs>> duties(LinkedStandard standard) {
        return standard.standard().duties().stream()
                .map(duty -> duty.tasks().stream()
                        .map(task -> new Needs(
                                standard.needs(task, Kind.KNOWLEDGE).size(),
                                standard.needs(task, Kind.SKILL).size()))
                        .toList())
                .toList();
    }

    /** Of a site with several standards: the mark alone, or ruled paper where the site has a logo of its own. */
    public static SiteFile of(Site site) {
        Canvas canvas = new Canvas(WIDTH, HEIGHT, Mark.PAPER);
        for (int row = 0; row < 4; row++) {
            canvas.rectangle(0, 99 + row * 144, WIDTH, 2, RULE);
        }
        if (hasMark(site)) {
            int size = 320;
            Mark.draw(canvas, (WIDTH - size) / 2, (HEIGHT - size) / 2, size);
        } else {
            canvas.rectangle(0, 243, WIDTH, 146, Mark.MARKED);
        }
        return new SiteFile(Address.SHARE, PalettePng.of(canvas));
    }

    /** A site with a logo does not show the program's mark. Logos are drawings, for which Java has no reader. */
    private static boolean hasMark(Site site) {
        return site.shape().logo().isEmpty();
    }
}
