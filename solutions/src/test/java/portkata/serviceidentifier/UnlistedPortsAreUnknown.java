package portkata.serviceidentifier;

/** Believes that nothing is known about a port that is in no table. */
final class UnlistedPortsAreUnknown extends Draft {

    @Override
    Guess heard(int port, String text) {
        return promise(port).isPresent() ? super.heard(port, text) : NO_GUESS;
    }
}
