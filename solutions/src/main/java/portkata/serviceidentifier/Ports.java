package portkata.serviceidentifier;

import java.util.Map;
import java.util.Optional;

/** Knows what port numbers promise. */
final class Ports {

    private static final Map<Integer, Service> SERVICES = Map.ofEntries(
            Map.entry(21, Service.FTP),
            Map.entry(22, Service.SSH),
            Map.entry(23, Service.TELNET),
            Map.entry(25, Service.SMTP),
            Map.entry(53, Service.DNS),
            Map.entry(80, Service.HTTP),
            Map.entry(110, Service.POP3),
            Map.entry(143, Service.IMAP),
            Map.entry(443, Service.HTTPS),
            Map.entry(587, Service.SMTP),
            Map.entry(993, Service.IMAPS),
            Map.entry(995, Service.POP3S),
            Map.entry(3389, Service.RDP),
            Map.entry(5900, Service.VNC),
            Map.entry(8080, Service.HTTP),
            Map.entry(8443, Service.HTTPS));

    private Ports() {}

    static Optional<Service> service(int port) {
        return Optional.ofNullable(SERVICES.get(port));
    }
}
