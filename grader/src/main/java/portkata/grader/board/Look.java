package portkata.grader.board;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Properties;

/**
 * Says how to draw: colours, signs, and width.
 *
 * @param width how many columns a line may take
 * @param isFull whether every failure is shown, not the first three
 */
public record Look(Palette palette, Glyphs glyphs, int width, boolean isFull) {

    private static final int DEFAULT_WIDTH = 80;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 110;

    /**
     * Decides from what the user said and from what the terminal can do.
     *
     * <p>Colour: the property {@code color} ({@code auto}, {@code always} or {@code never}), then NO_COLOR, then
     * FORCE_COLOR, then whether output goes to a terminal. Words for signs: the property {@code plain}, or a terminal
     * whose character set lacks the signs. Width: the property {@code width}, else COLUMNS, else {@value #DEFAULT_WIDTH}.
     *
     * @param properties the system properties
     * @param environment the environment variables
     * @param isTerminal whether a person reads the output on a terminal
     * @param charset the character set that the output is written in
     */
    public static Look of(Properties properties, Map<String, String> environment, boolean isTerminal, Charset charset) {
        boolean isColoured = isColoured(properties.getProperty("color", "auto"), environment, isTerminal);
        boolean isPlain = isSet(properties, "plain") || !charset.newEncoder().canEncode(Glyphs.needed());
        return new Look(
                isColoured ? Palette.ANSI : Palette.NONE,
                isPlain ? Glyphs.WORDS : Glyphs.SIGNS,
                width(properties.getProperty("width", environment.getOrDefault("COLUMNS", ""))),
                properties.getProperty("failures", "").equals("all"));
    }

    private static boolean isColoured(String wish, Map<String, String> environment, boolean isTerminal) {
        if (wish.equals("always") || wish.equals("never")) {
            return wish.equals("always");
        } else if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        String force = environment.getOrDefault("FORCE_COLOR", "");
        if (!force.isEmpty()) {
            return !force.equals("0");
        }
        return isTerminal && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    private static boolean isSet(Properties properties, String name) {
        String value = properties.getProperty(name, "false");
        return value.isEmpty() || value.equals("true");
    }

    private static int width(String wish) {
        return wish.matches("\\d{1,4}") ? Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(wish))) : DEFAULT_WIDTH;
    }

    String paint(Tone tone, String text) {
        return palette.paint(tone, text);
    }
}
