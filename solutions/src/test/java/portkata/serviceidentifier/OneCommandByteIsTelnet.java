package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that nobody else begins with byte 255. */
final class OneCommandByteIsTelnet extends Draft {

    @Override
    Optional<Service> form(String text) {
        return text.charAt(0) == 255 ? Optional.of(Service.TELNET) : super.form(text);
    }
}
