package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that nobody else begins with a star. */
final class AStarIsImap extends Draft {

    @Override
    Optional<Service> form(String text) {
        return text.startsWith("* ") ? Optional.of(Service.IMAP) : super.form(text);
    }
}
