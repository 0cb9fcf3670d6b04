package portkata.serviceidentifier;

import java.util.OptionalInt;

/** Believes that SSH has one version. */
final class OnlyVersionTwo extends Draft {

    @Override
    OptionalInt identification(String text) {
        return text.contains("SSH-2.0-") ? super.identification(text) : OptionalInt.empty();
    }
}
