package portkata.securityadvisor;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portkata.PortState;

/** Writes the table of services as text, reads banners with one pattern, and ranks with comparators. */
final class AnotherSecurityAdvisor implements SecurityAdvisor {

    private static final Map<Service, String> TABLE = Map.ofEntries(
            entry(Service.TELNET, "CRITICAL REPLACE CRITICAL REPLACE SSH 22"),
            entry(Service.FTP, "HIGH REPLACE MEDIUM REPLACE SFTP 22"),
            entry(Service.POP3, "HIGH REPLACE MEDIUM REPLACE POP3S 995"),
            entry(Service.IMAP, "HIGH REPLACE MEDIUM REPLACE IMAPS 993"),
            entry(Service.HTTP, "MEDIUM REPLACE LOW REPLACE HTTPS 443"),
            entry(Service.SSH, "MEDIUM HARDEN LOW HARDEN"),
            entry(Service.SMTP, "LOW HARDEN INFO HARDEN"),
            entry(Service.DNS, "LOW HARDEN INFO HARDEN"),
            entry(Service.HTTPS, "LOW HARDEN INFO HARDEN"),
            entry(Service.POP3S, "LOW HARDEN INFO HARDEN"),
            entry(Service.IMAPS, "LOW HARDEN INFO HARDEN"),
            entry(Service.SMB, "CRITICAL RESTRICT LOW HARDEN"),
            entry(Service.REDIS, "CRITICAL RESTRICT MEDIUM HARDEN"),
            entry(Service.RDP, "HIGH RESTRICT LOW HARDEN"),
            entry(Service.SNMP, "HIGH RESTRICT MEDIUM HARDEN"));

    private static final Pattern BANNER = Pattern.compile(
            "(?<SSH>SSH-)|(?<HTTP>HTTP/(?!1[.][01] 400))|(?<POP3>[+]OK)|(?<IMAP>[*] (OK|PREAUTH|BYE))|(?<TELNET>\u00FF)");

    @Override
    public List<PortState> rank(Criterion criterion, Set<PortState> states) {
        if (states.stream().anyMatch(state -> state.name().endsWith("FILTERED") && state != PortState.FILTERED)) {
            throw new IllegalArgumentException("only OPEN, CLOSED and FILTERED have a rank");
        }
        PortState first = criterion == Criterion.LEAST_INFORMATION_GIVEN ? PortState.FILTERED : PortState.CLOSED;
        return states.stream()
                .sorted(Comparator.comparing((PortState state) -> state == PortState.OPEN)
                        .thenComparing(state -> state != first))
                .toList();
    }

    @Override
    public Advice advise(Observation seen) {
        if (seen.port() <= 0 || seen.port() >>> Short.SIZE != 0) {
            throw new IllegalArgumentException("no such port");
        } else if (seen.state() == PortState.OPEN) {
            return open(seen);
        } else if (seen.banner().isPresent()) {
            throw new IllegalArgumentException("only an open port speaks");
        }
        boolean isMissed = seen.expected().isPresent();
        if (seen.state() != PortState.CLOSED) {
            return new Advice(isMissed ? Severity.MEDIUM : Severity.LOW, Action.VERIFY, Optional.empty());
        }
        return isMissed
                ? new Advice(
                        Severity.HIGH,
                        Action.RESTORE,
                        alternative(row(seen.expected().get())))
                : new Advice(Severity.INFO, Action.NOTHING, Optional.empty());
    }

    private static Advice open(Observation seen) {
        int column = seen.exposure() == Exposure.INTERNET ? 0 : 2;
        Optional<Service> service = byBanner(seen.banner().orElse("")).or(() -> byPort(seen));
        List<String> row =
                service.map(AnotherSecurityAdvisor::row).orElse(List.of("LOW", "INVESTIGATE", "INFO", "INVESTIGATE"));
        Severity severity = Severity.valueOf(row.get(column));
        if (service.isPresent() && service.equals(seen.expected())) {
            return new Advice(severity, Action.valueOf(row.get(column + 1)), alternative(row));
        }
        Severity raised = Arrays.stream(Severity.values())
                .filter(level -> level.compareTo(severity) > 0)
                .findFirst()
                .orElse(severity);
        return new Advice(raised, Action.INVESTIGATE, alternative(row));
    }

    private static Optional<Service> byBanner(String banner) {
        Matcher matcher = BANNER.matcher(banner);
        return matcher.lookingAt()
                ? List.of(Service.SSH, Service.HTTP, Service.POP3, Service.IMAP, Service.TELNET).stream()
                        .filter(service -> matcher.group(service.name()) != null)
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Service> byPort(Observation seen) {
        return Optional.ofNullable(
                switch (seen.port() + "/" + seen.transport()) {
                    case "21/TCP" -> Service.FTP;
                    case "22/TCP" -> Service.SSH;
                    case "23/TCP" -> Service.TELNET;
                    case "25/TCP" -> Service.SMTP;
                    case "53/TCP", "53/UDP" -> Service.DNS;
                    case "80/TCP", "8080/TCP" -> Service.HTTP;
                    case "110/TCP" -> Service.POP3;
                    case "143/TCP" -> Service.IMAP;
                    case "161/UDP" -> Service.SNMP;
                    case "443/TCP", "443/UDP" -> Service.HTTPS;
                    case "445/TCP" -> Service.SMB;
                    case "993/TCP" -> Service.IMAPS;
                    case "995/TCP" -> Service.POP3S;
                    case "3389/TCP", "3389/UDP" -> Service.RDP;
                    case "6379/TCP" -> Service.REDIS;
                    default -> null;
                });
    }

    private static List<String> row(Service service) {
        return List.of(TABLE.getOrDefault(service, "").split(" "));
    }

    private static Optional<Alternative> alternative(List<String> row) {
        return row.size() < 6
                ? Optional.empty()
                : Optional.of(new Alternative(Service.valueOf(row.get(4)), Integer.parseInt(row.get(5))));
    }
}
