package portkata.serviceidentifier;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows how servers begin to speak.
 *
 * <p>No pattern can match a text in two ways, so none ever goes back over it; those that repeat say so with {@code ++}.
 */
final class Forms {

    private static final String LINE_END = "\\r?\\n";

    /** What may follow a length of 4 to 16384 in two bytes is a ServerHello, the only handshake that begins a reply. */
    private static final String SERVER_HELLO =
            "\\x16\\x03[\\x00-\\x04](?:\\x00[\\x04-\\xFF]|[\\x01-\\x3F][\\x00-\\xFF]|\\x40\\x00)\\x02";

    private static final String ALERT = "\\x15\\x03[\\x00-\\x04]\\x00\\x02[\\x01\\x02][\\x00-\\xFF]";

    private static final List<Form> AT_THE_START = List.of(
            form(Service.HTTP, "HTTP/[0-9]\\.[0-9] [0-9]{3}(?: |" + LINE_END + ")"),
            form(Service.POP3, "\\+OK(?: |" + LINE_END + ")"),
            form(Service.IMAP, "\\* (?i:OK|PREAUTH|BYE) "),
            form(Service.VNC, "RFB [0-9]{3}\\.[0-9]{3}\\n"),
            form(Service.TELNET, "\\xFF[\\xFB-\\xFE][\\x00-\\xFF]"),
            form(Service.TLS, SERVER_HELLO),
            form(Service.TLS, ALERT));

    private static final Pattern SSH_VERSION = Pattern.compile("SSH-[0-9]++\\.[0-9]++-");

    private Forms() {}

    /** Finds the service whose form a text begins with; SSH is none of them, since it need not come first. */
    static Optional<Service> service(String text) {
        return AT_THE_START.stream()
                .filter(form -> form.pattern().matcher(text).lookingAt())
                .map(Form::service)
                .findFirst();
    }

    /** Finds the first line that identifies an SSH server, and in it the place where the software begins. */
    static OptionalInt endOfSshVersion(String text) {
        Matcher matcher = SSH_VERSION.matcher(text);
        int start = 0;
        do {
            if (matcher.region(start, text.length()).lookingAt()) {
                return OptionalInt.of(matcher.end());
            }
            start = text.indexOf('\n', start) + 1;
        } while (start > 0);
        return OptionalInt.empty();
    }

    private static Form form(Service service, String pattern) {
        return new Form(service, Pattern.compile(pattern));
    }

    private record Form(Service service, Pattern pattern) {}
}
