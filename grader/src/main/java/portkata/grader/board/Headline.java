package portkata.grader.board;

import java.util.Locale;
import portkata.grader.result.Tally;

/** Draws the first line of a board: the kit's name and the score. */
final class Headline {

    private static final String NAME = "PortKata";
    private static final int WIDEST = 72;

    private Headline() {}

    static String of(Look look, Tally tally) {
        String score = String.format(
                Locale.ROOT,
                "%d of %d cases %s %d %%",
                tally.passed(),
                tally.counted(),
                look.glyphs().dot(),
                tally.shareIn(100));
        int gap = Math.max(2, Math.min(look.width(), WIDEST) - NAME.length() - score.length());
        return look.paint(Tone.STRONG, NAME) + " ".repeat(gap) + look.paint(Tone.STRONG, score);
    }
}
