package portkata.nmapcommand;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Believes that the names it knows are what was meant. */
final class UnknownNamesAreLeftOut extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        Set<String> known = new TreeSet<>(request.scripts());
        known.removeIf(name -> !isKnown(name));
        return right.argv(withScripts(known, request));
    }

    private static boolean isKnown(String name) {
        try {
            Scripts.requireCategory(name);
            return true;
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
