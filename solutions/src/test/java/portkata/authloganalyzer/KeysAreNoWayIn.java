package portkata.authloganalyzer;

/** Sees successes of passwords alone. */
final class KeysAreNoWayIn extends MisreadSshd {

    @Override
    String successes() {
        return "Accepted (?:password|keyboard-interactive/pam)";
    }
}
