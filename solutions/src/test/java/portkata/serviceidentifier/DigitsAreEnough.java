package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that three digits make a greeting. */
final class DigitsAreEnough extends Draft {

    @Override
    boolean isGreeting(String text) {
        return text.startsWith("220");
    }

    @Override
    Optional<Service> greeting(String text, int port) {
        return super.greeting(text.length() < 4 ? "220 " : text, port);
    }
}
