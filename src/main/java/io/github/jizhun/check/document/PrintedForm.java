package io.github.jizhun.check.document;

import java.util.List;
import java.util.Map;

/**
 * A document, sorted into the places of the official form.
 *
 * @param title the lines before the form
 * @param editions the rows of the table of editions, newest first; the form of 2015 has none
 * @param profile what stands after the headings of the first table
 * @param strays what stands where the form has no place for it
 * @param attitudes each with its code, if it has one
 * @param notes the lines of 說明與補充事項 under {@link Heading#NOTES}, {@link Heading#CONDITIONS},
 *     {@link Heading#SUPPLEMENTS}, {@link Heading#DEFINITIONS} and {@link Heading#UPDATES}
 */
public record PrintedForm(
        List<PrintedText> title,
        PrintedHeadings headings,
        List<PrintedEdition> editions,
        Map<Heading, List<PrintedText>> profile,
        List<PrintedDuty> duties,
        List<PrintedText> strays,
        List<PrintedText> attitudes,
        Map<Heading, List<PrintedText>> notes) {
    /** What is printed after a heading of the first table. */
    public List<PrintedText> profile(Heading heading) {
        return profile.getOrDefault(heading, List.of());
    }

    /** The lines under a heading of the notes. */
    public List<PrintedText> notes(Heading heading) {
        return notes.getOrDefault(heading, List.of());
    }

    /** All tasks in printed order. */
    public List<PrintedTask> tasks() {
        return duties.stream().flatMap(duty -> duty.tasks().stream()).toList();
    }
}
