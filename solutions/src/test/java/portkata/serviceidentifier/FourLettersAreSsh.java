package portkata.serviceidentifier;

import java.util.OptionalInt;

/** Believes that nobody else begins with SSH. */
final class FourLettersAreSsh extends Draft {

    @Override
    OptionalInt identification(String text) {
        return text.startsWith("SSH-") ? OptionalInt.of(4) : super.identification(text);
    }
}
