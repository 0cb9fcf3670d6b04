package portkata.authloganalyzer;

/** Takes the words off as often as they come. */
final class InvalidUserTakenTwice extends MisreadSshd {

    @Override
    String account() {
        return "(?:invalid user )*(?<name>.*) from (?<source>\\S+) port \\d+ ssh2(?:: .*)?$";
    }
}
