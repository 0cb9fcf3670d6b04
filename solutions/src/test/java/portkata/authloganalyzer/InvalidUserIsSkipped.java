package portkata.authloganalyzer;

/** Reads only names that the host knows. */
final class InvalidUserIsSkipped extends MisreadSshd {

    @Override
    String account() {
        return "(?!invalid user )(?<name>.*) from (?<source>\\S+) port \\d+ ssh2(?:: .*)?$";
    }
}
