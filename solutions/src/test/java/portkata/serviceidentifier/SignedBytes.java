package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that a byte of 255 is 255 in Java. */
final class SignedBytes extends Draft {

    @Override
    Optional<Service> form(String text) {
        return super.form(text).filter(service -> service != Service.TELNET);
    }
}
