package portkata.serviceidentifier;

import java.util.OptionalInt;

/** Believes that SSH identifies itself at once. */
final class FirstLineOnly extends Draft {

    @Override
    OptionalInt identification(String text) {
        return text.startsWith("SSH-") ? super.identification(text) : OptionalInt.empty();
    }
}
