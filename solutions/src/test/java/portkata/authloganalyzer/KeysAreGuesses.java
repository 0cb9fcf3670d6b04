package portkata.authloganalyzer;

/** Counts each key that a client offers. */
final class KeysAreGuesses extends MisreadSshd {

    @Override
    String failures() {
        return "Failed (?:password|keyboard-interactive/pam|publickey)";
    }
}
