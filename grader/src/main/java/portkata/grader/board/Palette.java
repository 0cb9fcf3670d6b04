package portkata.grader.board;

import org.fusesource.jansi.Ansi;

/** Colours text by what it means; having no colour is a palette like any other. */
@FunctionalInterface
interface Palette {

    /** Uses no escape sequence at all. */
    Palette NONE = (tone, text) -> text;

    /** Uses the sixteen colours that every terminal has, and leaves the background alone. */
    Palette ANSI = (tone, text) -> {
        Ansi ansi = Ansi.ansi();
        switch (tone) {
            case GOOD -> ansi.fgGreen();
            case BAD -> ansi.fgRed();
            case QUIET -> ansi.a(Ansi.Attribute.INTENSITY_FAINT);
            case STRONG -> ansi.bold();
            case HINT -> ansi.fgCyan();
        }
        return ansi.a(text).reset().toString();
    };

    /** Gives {@code text} in the colour of {@code tone}. */
    String paint(Tone tone, String text);
}
