package portkata.nmapcommand;

import java.util.Set;

/** Knows the categories of scripts that can be chosen; {@code version} cannot, as it comes with {@code -sV}. */
final class Scripts {

    private static final Set<String> CATEGORIES = Set.of(
            "auth",
            "broadcast",
            "brute",
            "default",
            "discovery",
            "dos",
            "exploit",
            "external",
            "fuzzer",
            "intrusive",
            "malware",
            "safe",
            "vuln");

    private Scripts() {}

    static void requireCategory(String name) {
        if (!CATEGORIES.contains(name)) {
            throw new IllegalArgumentException("not a category of scripts that can be chosen: \"" + name + "\"");
        }
    }
}
