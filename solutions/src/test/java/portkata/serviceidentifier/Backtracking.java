package portkata.serviceidentifier;

import java.util.Optional;
import java.util.regex.Pattern;

/** Believes that a pattern is as fast as it is short. */
final class Backtracking extends Draft {

    /** Asks for two blanks and then for a word that a hostile server never sends: every choice of blanks is tried. */
    private static final Pattern MAIL = Pattern.compile("^220.* .* .* ESMTP [A-Z]");

    @Override
    Optional<Service> greeting(String text, int port) {
        return MAIL.matcher(text).find() ? Optional.of(Service.SMTP) : super.greeting(text, port);
    }
}
