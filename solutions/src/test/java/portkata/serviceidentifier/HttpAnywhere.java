package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that whoever mentions HTTP speaks it. */
final class HttpAnywhere extends Draft {

    @Override
    Optional<Service> form(String text) {
        return text.contains("HTTP/1.1") ? Optional.of(Service.HTTP) : super.form(text);
    }
}
