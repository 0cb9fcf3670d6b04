package portkata.serviceidentifier;

import java.util.OptionalInt;

/** Believes that whoever mentions SSH speaks it. */
final class SshAnywhere extends Draft {

    @Override
    OptionalInt identification(String text) {
        return text.contains("SSH-2") ? OptionalInt.of(0) : super.identification(text);
    }
}
