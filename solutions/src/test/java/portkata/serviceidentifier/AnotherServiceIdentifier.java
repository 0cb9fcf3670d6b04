package portkata.serviceidentifier;

import static portkata.serviceidentifier.Confidence.ASSUMED;
import static portkata.serviceidentifier.Confidence.CONFIRMED;
import static portkata.serviceidentifier.Confidence.LIKELY;

import java.util.List;
import java.util.Optional;

/** Walks over the bytes almost without patterns: cuts them into lines first, and compares one by one. */
final class AnotherServiceIdentifier extends ByteByByte {

    private static final Guess NOTHING = new Guess(Service.UNKNOWN, Optional.empty(), Confidence.NONE);

    @Override
    public Guess identify(int port, Banner banner) {
        if (port >>> 16 != 0 || port == 0) {
            throw new IllegalArgumentException("not a port: " + port);
        }
        Bytes bytes = Bytes.of(banner);
        if (bytes.length() == 0) {
            return promise(port) == Service.UNKNOWN ? NOTHING : guess(promise(port), ASSUMED);
        }
        Service fixed = fixed(bytes);
        if (fixed != Service.UNKNOWN) {
            Optional<String> software = fixed == Service.HTTP ? server(bytes.lines()) : Optional.empty();
            return new Guess(fixed, software, CONFIRMED);
        }
        if (bytes.says(0, "220") && (bytes.at(3) == ' ' || bytes.at(3) == '-')) {
            return greeting(bytes.lines().get(0), port);
        }
        return ssh(bytes.lines());
    }

    private static Service promise(int port) {
        return switch (port) {
            case 21 -> Service.FTP;
            case 22 -> Service.SSH;
            case 23 -> Service.TELNET;
            case 25, 587 -> Service.SMTP;
            case 53 -> Service.DNS;
            case 80, 8080 -> Service.HTTP;
            case 110 -> Service.POP3;
            case 143 -> Service.IMAP;
            case 443, 8443 -> Service.HTTPS;
            case 993 -> Service.IMAPS;
            case 995 -> Service.POP3S;
            case 3389 -> Service.RDP;
            case 5900 -> Service.VNC;
            default -> Service.UNKNOWN;
        };
    }

    private static Service fixed(Bytes bytes) {
        return switch (bytes.at(0)) {
            case 'H' -> bytes.fits("HTTP/9.9 999") && bytes.isSpaceOrEnd(12) ? Service.HTTP : Service.UNKNOWN;
            case '+' -> bytes.says(1, "OK") && bytes.isSpaceOrEnd(3) ? Service.POP3 : Service.UNKNOWN;
            case '*' -> isImap(bytes) ? Service.IMAP : Service.UNKNOWN;
            case 'R' -> bytes.fits("RFB 999.999\n") ? Service.VNC : Service.UNKNOWN;
            case 255 -> isBetween(251, bytes.at(1), 254) && bytes.length() > 2 ? Service.TELNET : Service.UNKNOWN;
            case 21, 22 -> isRecord(bytes) ? Service.TLS : Service.UNKNOWN;
            default -> Service.UNKNOWN;
        };
    }

    private static boolean isImap(Bytes bytes) {
        return List.of(" OK ", " PREAUTH ", " BYE ").stream().anyMatch(word -> bytes.saysInAnyCase(1, word));
    }

    private static boolean isRecord(Bytes bytes) {
        int length = bytes.at(3) * 256 + bytes.at(4);
        boolean isBody = bytes.at(0) == 22
                ? isBetween(4, length, 1 << 14) && bytes.at(5) == 2
                : length == 2 && isBetween(1, bytes.at(5), 2) && bytes.length() > 6;
        return isBody && bytes.at(1) == 3 && isBetween(0, bytes.at(2), 4);
    }

    private static Guess greeting(Bytes line, int port) {
        boolean isMail = false;
        boolean isFiles = false;
        for (String word : line.restFrom(4).split(" ", -1)) {
            if (word.indexOf('.') < 0) {
                isMail |= word.equalsIgnoreCase("smtp") || word.equalsIgnoreCase("esmtp");
                isFiles |= word.matches("(?is).*ftp.*");
            }
        }
        Service named = isMail ? Service.SMTP : Service.FTP;
        Service service = isMail != isFiles ? named : promise(port);
        return service == Service.SMTP || service == Service.FTP ? guess(service, LIKELY) : NOTHING;
    }

    private static Guess ssh(List<Bytes> lines) {
        for (Bytes line : lines) {
            int dot = line.afterDigits(4);
            int hyphen = line.afterDigits(dot + 1);
            boolean hasDigits = dot > 4 && hyphen > dot + 1;
            if (line.says(0, "SSH-") && hasDigits && line.at(dot) == '.' && line.at(hyphen) == '-') {
                return new Guess(Service.SSH, line.nameFrom(hyphen + 1), CONFIRMED);
            }
        }
        return NOTHING;
    }

    private static Optional<String> server(List<Bytes> lines) {
        for (Bytes line : lines.subList(1, lines.size())) {
            if (line.isEmptyLine()) {
                return Optional.empty();
            } else if (line.saysInAnyCase(0, "Server:")) {
                int start = "Server:".length();
                while (line.at(start) == ' ' || line.at(start) == '\t') {
                    start++;
                }
                return line.nameFrom(start);
            }
        }
        return Optional.empty();
    }

    private static boolean isBetween(int low, int number, int high) {
        return low <= number && number <= high;
    }

    private static Guess guess(Service service, Confidence confidence) {
        return new Guess(service, Optional.empty(), confidence);
    }
}
