package portkata.authloganalyzer;

/** Takes the first end that it meets for the true one. */
final class FirstFrom extends MisreadSshd {

    @Override
    String account() {
        return "(?:invalid user )?(?<name>.*?) from (?<source>\\S+) port \\d+ ssh2";
    }
}
