package portkata.securityadvisor;

import static portkata.Transport.TCP;
import static portkata.Transport.UDP;
import static portkata.securityadvisor.Action.HARDEN;
import static portkata.securityadvisor.Action.REPLACE;
import static portkata.securityadvisor.Action.RESTRICT;
import static portkata.securityadvisor.Severity.CRITICAL;
import static portkata.securityadvisor.Severity.HIGH;
import static portkata.securityadvisor.Severity.INFO;
import static portkata.securityadvisor.Severity.LOW;
import static portkata.securityadvisor.Severity.MEDIUM;

import java.util.List;
import java.util.Optional;
import portkata.Transport;
import portkata.securityadvisor.Profile.Risk;
import portkata.securityadvisor.Profile.Socket;

/** Lists the services by what they put at risk. */
final class Profiles {

    private static final List<Profile> ALL = List.of(
            plainText(Service.TELNET, CRITICAL, CRITICAL, tcp(23)).insteadUse(Service.SSH, 22),
            plainText(Service.FTP, HIGH, MEDIUM, tcp(21)).insteadUse(Service.SFTP, 22),
            plainText(Service.POP3, HIGH, MEDIUM, tcp(110)).insteadUse(Service.POP3S, 995),
            plainText(Service.IMAP, HIGH, MEDIUM, tcp(143)).insteadUse(Service.IMAPS, 993),
            plainText(Service.HTTP, MEDIUM, LOW, tcp(80), tcp(8080)).insteadUse(Service.HTTPS, 443),
            forEverybody(Service.SSH, MEDIUM, LOW, tcp(22)),
            forEverybody(Service.SMTP, LOW, INFO, tcp(25)),
            forEverybody(Service.DNS, LOW, INFO, tcp(53), udp(53)),
            forEverybody(Service.HTTPS, LOW, INFO, tcp(443), udp(443)),
            forEverybody(Service.POP3S, LOW, INFO, tcp(995)),
            forEverybody(Service.IMAPS, LOW, INFO, tcp(993)),
            forInsiders(Service.SMB, CRITICAL, LOW, tcp(445)),
            forInsiders(Service.REDIS, CRITICAL, MEDIUM, tcp(6379)),
            forInsiders(Service.RDP, HIGH, LOW, tcp(3389), udp(3389)),
            forInsiders(Service.SNMP, HIGH, MEDIUM, udp(161)));

    private Profiles() {}

    static Optional<Profile> of(Service service) {
        return ALL.stream().filter(profile -> profile.service() == service).findFirst();
    }

    static Optional<Profile> usuallyAt(int port, Transport transport) {
        Socket socket = new Socket(port, transport);
        return ALL.stream().filter(profile -> profile.usual().contains(socket)).findFirst();
    }

    private static Profile plainText(Service service, Severity internet, Severity inside, Socket... usual) {
        return profile(service, new Risk(internet, REPLACE), new Risk(inside, REPLACE), usual);
    }

    private static Profile forEverybody(Service service, Severity internet, Severity inside, Socket... usual) {
        return profile(service, new Risk(internet, HARDEN), new Risk(inside, HARDEN), usual);
    }

    private static Profile forInsiders(Service service, Severity internet, Severity inside, Socket... usual) {
        return profile(service, new Risk(internet, RESTRICT), new Risk(inside, HARDEN), usual);
    }

    private static Profile profile(Service service, Risk internet, Risk inside, Socket... usual) {
        return new Profile(service, List.of(usual), internet, inside, Optional.empty());
    }

    private static Socket tcp(int port) {
        return new Socket(port, TCP);
    }

    private static Socket udp(int port) {
        return new Socket(port, UDP);
    }
}
