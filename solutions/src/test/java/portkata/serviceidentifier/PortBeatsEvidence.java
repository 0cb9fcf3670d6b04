package portkata.serviceidentifier;

/** Believes the table of ports first, and the banner where the table has nothing. */
final class PortBeatsEvidence extends Draft {

    @Override
    Guess heard(int port, String text) {
        return promise(port).isPresent() ? silence(port) : super.heard(port, text);
    }
}
