package io.github.jizhun.site;

import java.util.List;

/**
 * A data file that readers may download, described for people.
 *
 * @param address from the site's root
 * @param bytes its size
 * @param purpose what it is for
 * @param fields what its columns or members mean, in the file's order; empty where the file describes another one
 */
public record DataFile(String address, long bytes, Wording purpose, List<Field> fields) {
    /**
     * A column of a table or a member of an object.
     *
     * @param name as in the file; {@code duties[].code} for a member inside lists
     */
    public record Field(String name, Wording meaning) {}

    /** The file's name without its folders. */
    public String name() {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
