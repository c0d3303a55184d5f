package io.github.jizhun.page.frame;

import io.github.jizhun.model.Download;
import io.github.jizhun.model.Downloads;
import io.github.jizhun.model.MediaFile;
import io.github.jizhun.model.SiteShape;
import io.github.jizhun.model.Text;
import io.github.jizhun.model.Workbench;
import io.github.jizhun.page.frame.Frame.Link;
import io.github.jizhun.site.Address;
import io.github.jizhun.site.WrittenLink;
import io.github.jizhun.view.MediaView;
import io.github.jizhun.view.SiteView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the site's maintainer chose of the frame of all pages.
 *
 * @param logo stands in the place of the program's mark
 * @param icon what a browser shows beside the site's name
 * @param touchIcon what a telephone shows for a page among its programs; empty where its own icon is no PNG
 * @param links further links in the header; those that lead out of the site have whole addresses
 * @param footer lines of the footer; words alone have no address
 * @param workbenches the names of those that readers are offered
 * @param downloads the kinds of files that are offered beside the pages
 */
public record Brand(
        Optional<Picture> logo,
        Icon icon,
        Optional<String> touchIcon,
        List<Link> links,
        List<Link> footer,
        Set<String> workbenches,
        Downloads downloads) {
    private static final Map<String, String> TYPES =
            Map.of("svg", "image/svg+xml", "png", "image/png", "webp", "image/webp", "gif", "image/gif");
    private static final String OTHER_TYPE = "image/jpeg";

    /**
     * A picture of the content.
     *
     * @param address from the site's root, percent-encoded
     * @param width in pixels, as the height
     */
    public record Picture(String address, int width, int height) {
        /** How many times as wide as high it may be shown: a wider one would leave no room for the site's name. */
        private static final int WIDEST = 6;

        /** How wide it is shown where it may be so high. */
        public long widthAt(Number most) {
            return Math.min(most.longValue() * WIDEST, Math.round((double) width * most.longValue() / height));
        }

        /** How high it is shown where it may be so high. */
        public long heightAt(Number most) {
            return Math.round((double) widthAt(most) * height / width);
        }
    }

    /** A small picture and its media type. */
    public record Icon(String address, String type) {}

    static Brand of(SiteView site) {
        SiteShape shape = site.settings().shape();
        Optional<String> logo = shape.logo().map(Text::value);
        Optional<String> icon = shape.icon().map(Text::value).or(() -> logo.filter(address -> isSquare(site, address)));
        return new Brand(
                logo.flatMap(address -> picture(site, address)),
                icon.map(address -> new Icon(
                                WrittenLink.encoded(address),
                                TYPES.getOrDefault(MediaFile.endingOf(address), OTHER_TYPE)))
                        .orElse(new Icon(Address.asset("icon.svg"), TYPES.get("svg"))),
                icon.isEmpty()
                        ? Optional.of(Address.asset("touch-icon.png"))
                        : icon.filter(address -> address.endsWith(".png")).map(WrittenLink::encoded),
                shape.links().stream().map(Brand::link).toList(),
                shape.footer().stream().map(Brand::link).toList(),
                shape.workbenches().stream().map(Workbench::word).collect(Collectors.toUnmodifiableSet()),
                site.settings().downloads());
    }

    /** Whether files of a kind are offered. */
    boolean offers(Download kind) {
        return downloads.offers(kind);
    }

    private static boolean isSquare(SiteView site, String address) {
        return Optional.ofNullable(site.pictures().get(address))
                .flatMap(MediaView::size)
                .filter(MediaFile.Size::isSquare)
                .isPresent();
    }

    private static Optional<Picture> picture(SiteView site, String address) {
        return Optional.ofNullable(site.pictures().get(address))
                .flatMap(MediaView::size)
                .map(size -> new Picture(WrittenLink.encoded(address), size.width(), size.height()));
    }

    private static Link link(SiteShape.Link link) {
        return new Link(
                "",
                "",
                link.text().value(),
                link.address().map(address -> address(address.value())).orElse(""));
    }

    private static String address(String written) {
        return WrittenLink.isElsewhere(written)
                ? written
                : WrittenLink.encoded(WrittenLink.addressOf(written)) + WrittenLink.placeOf(written);
    }
}
