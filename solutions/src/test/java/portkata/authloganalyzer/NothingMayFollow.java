package portkata.authloganalyzer;

/** Expects the line to end with ssh2. */
final class NothingMayFollow extends MisreadSshd {

    @Override
    String account() {
        return "(?:invalid user )?(?<name>.*) from (?<source>\\S+) port \\d+ ssh2$";
    }
}
