package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that nobody else begins with HTTP. */
final class FiveLettersAreHttp extends Draft {

    @Override
    Optional<Service> form(String text) {
        return text.startsWith("HTTP/") ? Optional.of(Service.HTTP) : super.form(text);
    }
}
