package io.github.jizhun.site;

import java.util.List;

/**
 * A data file that readers may download, described for people.
 *
 * @param address from the site's root
 * @param bytes its size
 * @param use for whom it is made
 * @param kind the word under which the templates name it and say what it is for: {@code workbook}
 * @param part which part of the standard it holds, where there are several files of its kind; otherwise empty
 * @param saveAs the name under which a browser should keep it
 * @param fields what its columns or members mean, in the file's order; empty where the file describes itself or another one
 */
public record DataFile(
        String address, long bytes, Use use, String kind, String part, String saveAs, List<Field> fields) {
    /** For whom a file is made. */
    public enum Use {
        /** To be read or printed by people. */
        PEOPLE,
        /** To plan a course with. */
        COURSES,
        /** To be read by programs. */
        SYSTEMS
    }

    /**
     * A column of a table or a member of an object.
     *
     * @param name as in the file; {@code duties[].code} for a member inside lists
     */
    public record Field(String name, Wording meaning) {
        public static Field of(String name, String zh, String en) {
            return new Field(name, new Wording(zh, en));
        }
    }

    /** The file's name without its folders. */
    public String name() {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
