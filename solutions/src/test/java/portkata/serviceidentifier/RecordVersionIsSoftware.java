package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that a record of TLS tells what the server runs. */
final class RecordVersionIsSoftware extends Draft {

    @Override
    Optional<String> software(Service service, String text) {
        return service == Service.TLS ? Optional.of("TLS 1." + (text.charAt(2) - 1)) : super.software(service, text);
    }
}
