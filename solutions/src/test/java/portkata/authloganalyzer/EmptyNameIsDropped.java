package portkata.authloganalyzer;

/** Believes that a name has a character at least. */
final class EmptyNameIsDropped extends MisreadSshd {

    @Override
    String account() {
        return "(?:invalid user )?+(?<name>.+) from (?<source>\\S+) port \\d+ ssh2(?:: .*)?$";
    }
}
