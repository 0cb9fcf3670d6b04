package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that the whole value of the field is the software. */
final class WholeValueIsSoftware extends NameDraft {

    @Override
    Optional<String> named(String line, String rest) {
        return isServer(line) && isWhole(line) && isShort(line)
                ? Optional.of(withoutEnd(rest)).filter(name -> name.matches("[ -~\t]++"))
                : super.named(line, rest);
    }
}
