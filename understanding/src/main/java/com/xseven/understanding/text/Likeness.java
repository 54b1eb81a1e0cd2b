package com.xseven.understanding.text;

/** How far apart two words are. */
public final class Likeness {

    private Likeness() {}

    /**
     * Whether at most that many letters have to be inserted, dropped, replaced or swapped with their neighbour to get
     * from one word to the other (restricted Damerau–Levenshtein distance).
     */
    public static boolean isWithin(String one, String other, int slips) {
        return Math.abs(one.length() - other.length()) <= slips && distance(one, other) <= slips;
    }

    private static int distance(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            table[i][0] = i;
        }
        for (int j = 0; j <= other.length(); j++) {
            table[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(table[i - 1][j] + 1, table[i][j - 1] + 1), table[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && swapped(one, other, i, j)) {
                    best = Math.min(best, table[i - 2][j - 2] + 1);
                }
                table[i][j] = best;
            }
        }
        return table[one.length()][other.length()];
    }

    private static boolean swapped(String one, String other, int i, int j) {
        return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
