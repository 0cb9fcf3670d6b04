package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that HTTP on a port of HTTPS is HTTPS. */
final class HttpOnAnHttpsPort extends Draft {

    @Override
    Guess heard(int port, String text) {
        Guess guess = super.heard(port, text);
        boolean isSecure = promise(port).equals(Optional.of(Service.HTTPS)) && guess.service() == Service.HTTP;
        return isSecure ? new Guess(Service.HTTPS, guess.software(), guess.confidence()) : guess;
    }
}
