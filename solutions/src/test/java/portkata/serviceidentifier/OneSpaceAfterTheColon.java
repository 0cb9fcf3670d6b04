package portkata.serviceidentifier;

/** Believes that exactly one space follows a colon. */
final class OneSpaceAfterTheColon extends NameDraft {

    @Override
    String value(String line) {
        return line.startsWith(" ", 7) ? line.substring(8) : "";
    }
}
