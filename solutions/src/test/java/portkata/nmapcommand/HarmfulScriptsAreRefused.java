package portkata.nmapcommand;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Believes that a scan must never harm, whoever asks for it. */
final class HarmfulScriptsAreRefused extends Draft {

    @Override
    public List<String> argv(ScanRequest request) {
        Set<String> harmful = new TreeSet<>(Set.of("brute", "dos", "exploit", "fuzzer", "intrusive"));
        harmful.retainAll(request.scripts());
        if (!harmful.isEmpty()) {
            throw new IllegalArgumentException("too dangerous: " + harmful);
        }
        return right.argv(request);
    }
}
