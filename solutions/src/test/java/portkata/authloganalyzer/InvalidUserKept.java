package portkata.authloganalyzer;

/** Takes the words of sshd for a part of the name. */
final class InvalidUserKept extends MisreadSshd {

    @Override
    String account() {
        return "(?<name>.*) from (?<source>\\S+) port \\d+ ssh2(?:: .*)?$";
    }
}
