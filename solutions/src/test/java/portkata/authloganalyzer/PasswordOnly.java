package portkata.authloganalyzer;

/** Does not know keyboard-interactive. */
final class PasswordOnly extends MisreadSshd {

    @Override
    String failures() {
        return "Failed password";
    }

    @Override
    String successes() {
        return "Accepted (?:password|publickey)";
    }
}
