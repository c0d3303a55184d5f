package io.github.jizhun.check;

/** How far two texts are from each other. */
public final class EditDistance {
    private EditDistance() {}

    /**
     * How many insertions, deletions and substitutions of characters lead from one text to the other; any number above the
     * bound if they are more. Takes time in proportion to the length times the bound.
     */
    static int within(int bound, String left, String right) {
        if (Math.abs(left.length() - right.length()) > bound) {
            return bound + 1;
        }
        if (bound == 0) {
            return left.equals(right) ? 0 : 1;
        }
        int far = bound + 1;
        int[] last = new int[right.length() + 1];
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            last[j] = Math.min(j, far);
        }
        for (int i = 1; i <= left.length(); i++) {
            int from = Math.max(1, i - bound);
            int to = Math.min(right.length(), i + bound);
            row[from - 1] = from == 1 ? Math.min(i, far) : far;
            int nearest = row[from - 1];
            for (int j = from; j <= to; j++) {
                int change = last[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
                nearest = Math.min(nearest, row[j]);
            }
            if (to < right.length()) {
                row[to + 1] = far;
            }
            if (nearest > bound) {
                return far;
            }
            int[] free = last;
            last = row;
            row = free;
        }
        return last[right.length()];
    }

    /** 1 for equal texts, less for less equal ones, 0 for texts that differ in more than half of their characters. */
    public static double similarity(String left, String right) {
        int length = Math.max(left.length(), right.length());
        int bound = length / 2;
        int distance = within(bound, left, right);
        return length == 0 ? 1 : distance > bound ? 0 : 1 - (double) distance / length;
    }
}
