package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that the version of the protocol is the one to report. */
final class ProtocolIsSoftware extends Draft {

    @Override
    Optional<String> software(Service service, String text) {
        return switch (service) {
            case SSH -> Optional.of(text.replaceFirst("(?s).*?SSH-([0-9.]++)-.*+", "$1"));
            case HTTP -> Optional.of(text.substring(5, 8));
            default -> Optional.empty();
        };
    }
}
