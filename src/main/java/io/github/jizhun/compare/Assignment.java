package io.github.jizhun.compare;

import java.util.Arrays;

/**
 * The pairing of rows and columns with the greatest total weight (Kuhn and Munkres, with potentials; cubic in the number of
 * rows).
 */
final class Assignment {
    private Assignment() {}

    /**
     * Pairs each row with a column.
     *
     * @param weights at least as many columns as rows; 0 where the two do not belong together
     * @return the column of each row; what they weigh may be 0
     */
    static int[] best(double[][] weights) {
        int rows = weights.length;
        int columns = rows == 0 ? 0 : weights[0].length;
        double[] rowPotential = new double[rows + 1];
        double[] columnPotential = new double[columns + 1];
        int[] rowOf = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            rowOf[0] = row;
            int[] way = new int[columns + 1];
            double[] slack = new double[columns + 1];
            Arrays.fill(slack, Double.POSITIVE_INFINITY);
            boolean[] used = new boolean[columns + 1];
            int column = 0;
            do {
                used[column] = true;
                int at = rowOf[column];
                double least = Double.POSITIVE_INFINITY;
                int next = 0;
                for (int j = 1; j <= columns; j++) {
                    if (!used[j]) {
                        double cost = -weights[at - 1][j - 1] - rowPotential[at] - columnPotential[j];
                        if (cost < slack[j]) {
                            slack[j] = cost;
                            way[j] = column;
                        }
                        if (slack[j] < least) {
                            least = slack[j];
                            next = j;
                        }
                    }
                }
                for (int j = 0; j <= columns; j++) {
                    if (used[j]) {
                        rowPotential[rowOf[j]] += least;
                        columnPotential[j] -= least;
                    } else {
                        slack[j] -= least;
                    }
                }
                column = next;
            } while (rowOf[column] != 0);
            while (column != 0) {
                rowOf[column] = rowOf[way[column]];
                column = way[column];
            }
        }
        int[] columnOf = new int[rows];
        for (int j = 1; j <= columns; j++) {
            if (rowOf[j] > 0) {
                columnOf[rowOf[j] - 1] = j - 1;
            }
        }
        return columnOf;
    }
}
