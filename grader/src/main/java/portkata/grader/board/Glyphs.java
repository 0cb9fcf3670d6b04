package portkata.grader.board;

/**
 * Holds the signs for what is counted; words stand in where a terminal cannot show signs.
 *
 * @param passed all right
 * @param failed something is wrong
 * @param notStarted nothing there yet
 * @param skipped not tried
 * @param notRunHere not possible on this system
 * @param full a filled cell of a bar
 * @param empty an empty cell of a bar
 * @param dot a separator inside a line
 * @param bullet what begins an item of a list
 * @param steps how much there is of something, from nothing to all
 */
record Glyphs(
        String passed,
        String failed,
        String notStarted,
        String skipped,
        String notRunHere,
        String full,
        String empty,
        String dot,
        String bullet,
        String steps) {

    static final Glyphs SIGNS = new Glyphs("✅", "❌", "⬜", "⏩", "🚫", "█", "░", "·", "•", " ▁▂▃▄▅▆▇█");

    static final Glyphs WORDS = new Glyphs(
            "[ok]", "[WRONG]", "[not started]", "[skipped]", "[not run here]", "#", ".", "-", "*", " .:-=+*#@");

    /** Lists everything that a terminal must be able to show for {@link #SIGNS}. */
    static String needed() {
        return "✅❌⬜⏩█░·…•▁▂▃▄▅▆▇";
    }
}
