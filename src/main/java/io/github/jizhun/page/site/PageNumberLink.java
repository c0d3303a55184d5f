package io.github.jizhun.page.site;

import io.github.jizhun.page.frame.Frame;
import io.github.jizhun.page.label.Labels;
import io.github.jizhun.site.Address;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One of the pages over which a long list goes.
 *
 * @param here whether it is the page that is shown
 */
public record PageNumberLink(int number, String address, boolean here) {
    /** The pages of a list; none where it stands on one. */
    static List<PageNumberLink> of(String list, int count, int here) {
        return count == 1
                ? List.of()
                : IntStream.rangeClosed(1, count)
                        .mapToObj(number -> new PageNumberLink(number, Address.part(list, number), number == here))
                        .toList();
    }

    /** The title of a part of a list; that of the list on its first page. */
    static String title(Labels words, String list, int part) {
        return part == 1 ? list : words.say("catalogue.title-part", list, part);
    }

    /** The page a number of steps from the one that is shown. */
    static Optional<Frame.Link> neighbour(Labels words, List<PageNumberLink> parts, int step) {
        return parts.stream()
                .filter(PageNumberLink::here)
                .map(here -> here.number() - 1 + step)
                .filter(place -> place >= 0 && place < parts.size())
                .map(parts::get)
                .map(part -> Frame.Link.to(words.say("catalogue.part", part.number()), part.address()))
                .findFirst();
    }
}
