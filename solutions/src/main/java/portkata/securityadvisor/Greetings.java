package portkata.securityadvisor;

import java.util.List;
import java.util.Optional;

/** Recognises services by the first characters that they send. */
final class Greetings {

    /** Comes before what it begins like: behind TLS, a web server answers plain HTTP with this very status. */
    private static final List<String> MEANINGLESS = List.of("HTTP/1.0 400", "HTTP/1.1 400");

    private static final List<Greeting> ALL = List.of(
            new Greeting("SSH-", Service.SSH),
            new Greeting("HTTP/", Service.HTTP),
            new Greeting("+OK", Service.POP3),
            new Greeting("* OK", Service.IMAP),
            new Greeting("* PREAUTH", Service.IMAP),
            new Greeting("* BYE", Service.IMAP),
            new Greeting("\u00FF", Service.TELNET));

    private Greetings() {}

    static Optional<Service> serviceThatSays(String banner) {
        if (MEANINGLESS.stream().anyMatch(banner::startsWith)) {
            return Optional.empty();
        }
        return ALL.stream()
                .filter(greeting -> banner.startsWith(greeting.beginning()))
                .map(Greeting::service)
                .findFirst();
    }

    private record Greeting(String beginning, Service service) {}
}
