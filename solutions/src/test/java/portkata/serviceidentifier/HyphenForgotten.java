package portkata.serviceidentifier;

/** Believes that a greeting has one line. */
final class HyphenForgotten extends Draft {

    @Override
    boolean isGreeting(String text) {
        return text.startsWith("220 ");
    }
}
