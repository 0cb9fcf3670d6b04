package portkata.serviceidentifier;

/** Believes that a server which sends blanks has said nothing. */
final class BlankIsSilence extends Draft {

    @Override
    boolean isSilent(String text) {
        return text.isBlank() || text.equals("\0");
    }
}
