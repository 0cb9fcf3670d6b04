package portkata.serviceidentifier;

import static portkata.grading.Expect.expect;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Predicate;
import portkata.grading.Expect;

/** Holds what the cases of every topic need: the submission, banners, and short words for guesses. */
abstract class Cases {

    static final Class<?> REFUSED = IllegalArgumentException.class;
    static final Guess NOTHING = new Guess(Service.UNKNOWN, Optional.empty(), Confidence.NONE);

    final ServiceIdentifier identifier;

    Cases(ServiceIdentifier identifier) {
        this.identifier = identifier;
    }

    /** Makes a banner of one byte for each character. */
    static Banner text(String text) {
        return new Banner(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    static Banner bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return new Banner(bytes);
    }

    static Guess confirmed(Service service) {
        return new Guess(service, Optional.empty(), Confidence.CONFIRMED);
    }

    static Guess confirmed(Service service, String software) {
        return new Guess(service, Optional.of(software), Confidence.CONFIRMED);
    }

    static Guess likely(Service service) {
        return new Guess(service, Optional.empty(), Confidence.LIKELY);
    }

    static Guess assumed(Service service) {
        return new Guess(service, Optional.empty(), Confidence.ASSUMED);
    }

    /** Recognises guesses of a service, whatever their software. */
    static Predicate<Guess> names(Service service) {
        return answer -> answer.service() == service;
    }

    /** Recognises guesses with exactly this software. */
    static Predicate<Guess> runs(String software) {
        return answer -> answer.software().equals(Optional.of(software));
    }

    static boolean isPrintable(String name) {
        return name.chars().allMatch(c -> c > ' ' && c <= '~');
    }

    final Expect<Guess> about(int port, String banner, String why) {
        return about(port, text(banner), why);
    }

    final Expect<Guess> about(int port, Banner banner, String why) {
        return expect(identifier.identify(port, banner)).because(why);
    }
}
