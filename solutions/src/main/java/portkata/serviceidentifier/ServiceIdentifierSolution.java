package portkata.serviceidentifier;

import static portkata.serviceidentifier.Confidence.ASSUMED;
import static portkata.serviceidentifier.Confidence.CONFIRMED;
import static portkata.serviceidentifier.Confidence.LIKELY;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/** Asks the banner first, and the port's number only where the banner leaves a choice or says nothing. */
public final class ServiceIdentifierSolution implements ServiceIdentifier {

    private static final int HIGHEST_PORT = 0xFFFF;
    private static final Guess NO_GUESS = new Guess(Service.UNKNOWN, Optional.empty(), Confidence.NONE);

    @Override
    public Guess identify(int port, Banner banner) {
        if (port < 1 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("a port is a number from 1 to " + HIGHEST_PORT + ", not " + port);
        }
        // One character for each byte, whatever the bytes are.
        String text = new String(banner.bytes(), StandardCharsets.ISO_8859_1);
        if (text.isEmpty()) {
            return Ports.service(port)
                    .map(service -> new Guess(service, Optional.empty(), ASSUMED))
                    .orElse(NO_GUESS);
        }
        Optional<Service> confirmed = Forms.service(text);
        if (confirmed.isPresent()) {
            return new Guess(confirmed.get(), Software.ofHttp(text, confirmed.get()), CONFIRMED);
        }
        if (SharedGreeting.begins(text)) {
            return SharedGreeting.service(text, port)
                    .map(service -> new Guess(service, Optional.empty(), LIKELY))
                    .orElse(NO_GUESS);
        }
        OptionalInt identification = Forms.endOfSshVersion(text);
        return identification.isPresent()
                ? new Guess(Service.SSH, Software.ofSsh(text, identification.getAsInt()), CONFIRMED)
                : NO_GUESS;
    }
}
