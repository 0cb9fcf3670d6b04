package portkata.kata;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Reads the version from the jar that this class came in. */
final class KitVersion implements IVersionProvider {

    KitVersion() {}

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(KitVersion.class.getPackage().getImplementationVersion())
                .orElse("not installed");
        return new String[] {"PortKata " + version, "Java " + Runtime.version()};
    }
}
