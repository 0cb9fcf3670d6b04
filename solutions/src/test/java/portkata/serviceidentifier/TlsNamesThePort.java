package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that TLS on a port of HTTPS is HTTPS. */
final class TlsNamesThePort extends Draft {

    @Override
    Guess heard(int port, String text) {
        Guess guess = super.heard(port, text);
        return guess.service() == Service.TLS
                ? new Guess(promise(port).orElse(Service.TLS), Optional.empty(), guess.confidence())
                : guess;
    }
}
