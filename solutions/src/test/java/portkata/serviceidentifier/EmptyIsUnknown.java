package portkata.serviceidentifier;

/** Believes that nothing can be said about a server that says nothing. */
final class EmptyIsUnknown extends Draft {

    @Override
    Guess silence(int port) {
        return NO_GUESS;
    }
}
