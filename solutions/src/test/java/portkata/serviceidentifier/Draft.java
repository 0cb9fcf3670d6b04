package portkata.serviceidentifier;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/** Answers rightly, step by step; a mistake overrides the one step that it gets wrong. */
abstract class Draft implements ServiceIdentifier {

    static final Guess NO_GUESS = new Guess(Service.UNKNOWN, Optional.empty(), Confidence.NONE);

    @Override
    public Guess identify(int port, Banner banner) {
        if (!isPort(port)) {
            throw new IllegalArgumentException("no port: " + port);
        }
        String text = new String(banner.bytes(), StandardCharsets.ISO_8859_1);
        return isSilent(text) ? silence(port) : heard(port, text);
    }

    boolean isPort(int port) {
        return port > 0 && port <= 0xFFFF;
    }

    boolean isSilent(String text) {
        return text.isEmpty();
    }

    Optional<Service> promise(int port) {
        return Ports.service(port);
    }

    Guess silence(int port) {
        return promise(port)
                .map(service -> new Guess(service, Optional.empty(), Confidence.ASSUMED))
                .orElse(NO_GUESS);
    }

    Guess heard(int port, String text) {
        Optional<Service> form = form(text);
        if (form.isPresent()) {
            return new Guess(form.get(), software(form.get(), text), Confidence.CONFIRMED);
        } else if (isGreeting(text)) {
            return greeting(text, port)
                    .map(service -> new Guess(service, software(service, text), Confidence.LIKELY))
                    .orElse(NO_GUESS);
        }
        return identification(text).isPresent()
                ? new Guess(Service.SSH, software(Service.SSH, text), Confidence.CONFIRMED)
                : NO_GUESS;
    }

    Optional<Service> form(String text) {
        return Forms.service(text);
    }

    boolean isGreeting(String text) {
        return SharedGreeting.begins(text);
    }

    Optional<Service> greeting(String text, int port) {
        return SharedGreeting.service(text, port);
    }

    OptionalInt identification(String text) {
        return Forms.endOfSshVersion(text);
    }

    Optional<String> software(Service service, String text) {
        if (service != Service.SSH) {
            return Software.ofHttp(text, service);
        }
        OptionalInt start = Forms.endOfSshVersion(text);
        return start.isPresent() ? Software.ofSsh(text, start.getAsInt()) : Optional.empty();
    }
}
