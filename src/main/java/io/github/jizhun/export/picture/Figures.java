package io.github.jizhun.export.picture;

import java.util.HashMap;
import java.util.Map;

/** The letters and digits of codes, drawn as lines on a grid four squares wide and six high. */
final class Figures {
    /** Of the grid, of a letter with the space after it. */
    private static final double ADVANCE = 5.6;

    private static final double WIDTH = 4;
    private static final double HEIGHT = 6;

    /** Lines of each, as corners of two digits, across and down; a new stroke begins after a slash. */
    private static final Map<Character, String> STROKES = new HashMap<>();

    static {
        String all =
                "0 10 30 41 45 36 16 05 01 10,1 11 20 26/16 36,2 01 10 30 41 42 06 46,3 00 40 23 33 44 45 36 16 05,"
                        + "4 36 30 04 44,5 40 00 02 32 43 45 36 16 05,6 30 10 01 05 16 36 45 43 32 12 03,7 00 40 16,"
                        + "8 13 02 01 10 30 41 42 33 13 04 05 16 36 45 44 33,9 16 36 45 41 30 10 01 03 14 34 43,"
                        + "A 06 02 20 42 46/04 44,B 06 00 30 41 42 33 03/33 44 45 36 06,C 41 30 10 01 05 16 36 45,D 00 20 41 45 26 06 00,"
                        + "E 40 00 06 46/03 33,F 40 00 06/03 33,G 41 30 10 01 05 16 36 45 43 23,H 00 06/40 46/03 43,I 10 30/20 26/16 36,"
                        + "J 20 40/30 35 26 16 05,K 00 06/40 04/13 46,L 00 06 46,M 06 00 23 40 46,N 06 00 46 40,O 10 30 41 45 36 16 05 01 10,"
                        + "P 06 00 30 41 42 33 03,Q 10 30 41 45 36 16 05 01 10/34 46,R 06 00 30 41 42 33 03/23 46,"
                        + "S 41 30 10 01 02 13 33 44 45 36 16 05,T 00 40/20 26,U 00 05 16 36 45 40,V 00 26 40,W 00 16 23 36 40,X 00 46/40 06,"
                        + "Y 00 23 40/23 26,Z 00 40 06 46,- 13 33,v 02 26 42";
        for (String each : all.split(",")) {
            STROKES.put(each.charAt(0), each.substring(2));
        }
    }

    private Figures() {}

    /**
     * How high a text can be that is to be so wide.
     *
     * @param most what it is at most
     */
    static double height(String text, double width, double most) {
        return Math.min(most, width * HEIGHT / (text.length() * ADVANCE - ADVANCE + WIDTH + 1));
    }

    /** Draws a text; characters that no code has leave a space. */
    static void draw(Canvas canvas, String text, double x, double y, double height, int colour) {
        double square = height / HEIGHT;
        for (int i = 0; i < text.length(); i++) {
            double left = x + square / 2 + i * ADVANCE * square;
            for (String stroke : STROKES.getOrDefault(text.charAt(i), "").split("/")) {
                String[] corners = stroke.split(" ");
                for (int corner = 1; corner < corners.length; corner++) {
                    canvas.line(
                            left + across(corners[corner - 1]) * square,
                            y + down(corners[corner - 1]) * square,
                            left + across(corners[corner]) * square,
                            y + down(corners[corner]) * square,
                            square,
                            colour);
                }
            }
        }
    }

    private static int across(String corner) {
        return corner.charAt(0) - '0';
    }

    private static int down(String corner) {
        return corner.charAt(1) - '0';
    }
}
