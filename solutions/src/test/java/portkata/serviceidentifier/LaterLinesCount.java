package portkata.serviceidentifier;

/** Believes that every line of the greeting counts. */
final class LaterLinesCount extends GreetingDraft {

    @Override
    String line(String text) {
        return text.replaceAll("\r?\n", " ");
    }
}
