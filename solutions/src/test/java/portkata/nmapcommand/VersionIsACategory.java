package portkata.nmapcommand;

/** Believes that the scripts for versions can be chosen like others. */
final class VersionIsACategory extends Lenient {

    @Override
    boolean isTaken(String name) {
        return name.equals("version");
    }
}
