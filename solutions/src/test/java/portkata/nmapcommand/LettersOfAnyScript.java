package portkata.nmapcommand;

/** Believes that Character.isLetterOrDigit knows what a name is made of. */
final class LettersOfAnyScript extends Gullible {

    @Override
    boolean isTaken(String host) {
        return host.codePoints().anyMatch(c -> c > 127)
                && host.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '-');
    }
}
