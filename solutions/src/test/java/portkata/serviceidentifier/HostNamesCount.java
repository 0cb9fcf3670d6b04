package portkata.serviceidentifier;

/** Believes that a host is called after what it does. */
final class HostNamesCount extends GreetingDraft {

    @Override
    boolean counts(String word) {
        return true;
    }
}
