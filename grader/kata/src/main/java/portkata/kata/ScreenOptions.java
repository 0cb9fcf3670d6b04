package portkata.kata;

import java.util.Locale;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Takes the options that every command has, and passes them on to the kit. */
final class ScreenOptions {

    private final Kit kit;

    ScreenOptions(Kit kit) {
        this.kit = kit;
    }

    /** Says when to use colour. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            scope = ScopeType.INHERIT,
            description = "Colour: auto, always or never. NO_COLOR and FORCE_COLOR are obeyed.")
    void color(Colour when) {
        kit.wish("color", when.name().toLowerCase(Locale.ROOT));
    }

    @Option(names = "--plain", scope = ScopeType.INHERIT, description = "Words for signs.")
    void plain(boolean isPlain) {
        kit.wish("plain", Boolean.toString(isPlain));
    }

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            scope = ScopeType.INHERIT,
            description = "How wide to draw, from 40 to 110.")
    void width(int columns) {
        kit.wish("width", Integer.toString(columns));
    }
}
