package portkata.authloganalyzer;

/** Ends a name at its first space. */
final class FirstWord extends MisreadSshd {

    @Override
    String account() {
        return "(?:invalid user )?(?<name>\\S*).* from (?<source>\\S+) port \\d+ ssh2(?:: .*)?$";
    }
}
