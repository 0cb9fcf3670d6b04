package portkata.serviceidentifier;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the 220 that FTP and SMTP share. */
final class SharedGreeting {

    private static final Set<Service> CANDIDATES = Set.of(Service.FTP, Service.SMTP);
    private static final int CODE_AND_SEPARATOR = "220 ".length();

    private SharedGreeting() {}

    static boolean begins(String text) {
        return text.startsWith("220 ") || text.startsWith("220-");
    }

    /** Lets the words choose, and the port where they do not. */
    static Optional<Service> service(String text, int port) {
        List<String> words = wordsThatCount(text);
        boolean isSmtp = words.stream().anyMatch(word -> word.equals("SMTP") || word.equals("ESMTP"));
        boolean isFtp = words.stream().anyMatch(word -> word.contains("FTP"));
        if (isSmtp != isFtp) {
            return Optional.of(isSmtp ? Service.SMTP : Service.FTP);
        }
        return Ports.service(port).filter(CANDIDATES::contains);
    }

    private static List<String> wordsThatCount(String text) {
        int end = text.indexOf('\n');
        String line = end < 0 ? text : text.substring(0, end).replaceFirst("\r$", "");
        return Arrays.stream(line.substring(CODE_AND_SEPARATOR).split(" "))
                .filter(word -> !word.contains("."))
                .map(word -> word.toUpperCase(Locale.ROOT))
                .toList();
    }
}
