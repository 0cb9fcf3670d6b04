package portkata.authloganalyzer;

/** Knows no sshd-session. */
final class OnlyOldSshd extends MisreadSshd {

    @Override
    String program() {
        return "sshd\\[\\d+]: ";
    }
}
