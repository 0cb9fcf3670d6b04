package portkata.grader.board;

/** Counts the columns that text takes on a terminal: signs and East Asian characters take two, marks none. */
final class Columns {

    private Columns() {}

    static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    /** Finds how much of {@code text} fits into {@code room} columns, in chars; never less than one code point. */
    static int fitting(String text, int room) {
        int taken = 0;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            taken += of(c);
            if (taken > room && end > 0) {
                return end;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static int of(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(c) ? 2 : 1;
    }

    /** Follows Unicode's East Asian Width, by block, so that it errs on the wide side. */
    private static boolean isWide(int c) {
        return isIn(c, 0x1100, 0x115F)
                || isIn(c, 0x23E9, 0x23F3)
                || c == 0x2705
                || c == 0x274C
                || isIn(c, 0x2B1B, 0x2B1C)
                || isIn(c, 0x2E80, 0xA4CF)
                || isIn(c, 0xAC00, 0xD7A3)
                || isIn(c, 0xF900, 0xFAFF)
                || isIn(c, 0xFE30, 0xFE6F)
                || isIn(c, 0xFF00, 0xFF60)
                || isIn(c, 0xFFE0, 0xFFE6)
                || isIn(c, 0x1F000, 0x3FFFD);
    }

    private static boolean isIn(int c, int first, int last) {
        return first <= c && c <= last;
    }
}
