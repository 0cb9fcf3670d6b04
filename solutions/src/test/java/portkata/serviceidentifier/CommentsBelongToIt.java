package portkata.serviceidentifier;

import java.util.Optional;

/** Believes that the whole rest of an identification is the software. */
final class CommentsBelongToIt extends NameDraft {

    @Override
    Optional<String> named(String line, String rest) {
        return line.startsWith("SSH-") && isWhole(line) && isShort(line)
                ? Optional.of(withoutEnd(rest)).filter(name -> !name.isEmpty())
                : super.named(line, rest);
    }
}
