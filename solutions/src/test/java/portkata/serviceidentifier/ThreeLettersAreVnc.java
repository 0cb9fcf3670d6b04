package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that nobody else begins with RFB. */
final class ThreeLettersAreVnc extends Draft {

    @Override
    Optional<Service> form(String text) {
        return text.startsWith("RFB ") ? Optional.of(Service.VNC) : super.form(text);
    }
}
