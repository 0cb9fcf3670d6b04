package portkata.authloganalyzer;

/** Believes whatever program writes the words. */
final class AnyProgram extends MisreadSshd {

    @Override
    String program() {
        return "[^\\[]+\\[\\d+]: (?:sshd\\[\\d+]: )?";
    }
}
