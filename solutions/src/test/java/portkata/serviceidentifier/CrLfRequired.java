package portkata.serviceidentifier;

/** Believes that every line ends as the RFCs ask. */
final class CrLfRequired extends NameDraft {

    @Override
    boolean isWhole(String line) {
        return line.endsWith("\r\n");
    }
}
