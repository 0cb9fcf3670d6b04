package portkata.serviceidentifier;

/** Believes that a banner which contradicts the number proves nothing. */
final class NumberMustAgree extends Draft {

    @Override
    Guess heard(int port, String text) {
        Guess guess = super.heard(port, text);
        return promise(port).filter(service -> service != guess.service()).isPresent() ? NO_GUESS : guess;
    }
}
