package portkata.serviceidentifier;

/** Believes that blanks around a banner mean nothing. */
final class BlanksAreTrimmed extends Draft {

    @Override
    Guess heard(int port, String text) {
        return super.heard(port, text.strip().isEmpty() ? text : text.stripLeading());
    }
}
