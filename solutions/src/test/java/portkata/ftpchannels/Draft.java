package portkata.ftpchannels;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads messages rightly, if plainly; each mistake about them overrides the one step that it gets wrong. */
abstract class Draft implements FtpChannels {

    private final FtpChannels right = new FtpChannelsSolution();

    String replyLine(String reply) {
        return oneLine(reply);
    }

    String commandLine(String command) {
        return oneLine(command);
    }

    boolean hasCode(String line, String code) {
        return line.startsWith(code + " ");
    }

    boolean hasVerb(String line, String verb) {
        return line.regionMatches(true, 0, verb + " ", 0, verb.length() + 1);
    }

    String numbersIn(String text) {
        return text.replaceFirst("^[^0-9]*", "").replaceFirst("[^0-9,].*$", "");
    }

    List<String> six(String list) {
        List<String> numbers = List.of(list.split(",", -1));
        check(numbers.size() == 6);
        return numbers;
    }

    int number(String digits, int highest) {
        check(digits.matches("[0-9]{1,9}") && Integer.parseInt(digits) <= highest);
        return Integer.parseInt(digits);
    }

    int octet(String digits) {
        return number(digits, 255);
    }

    int port(int high, int low) {
        return 256 * high + low;
    }

    int checkedPort(int port) {
        check(port != 0);
        return port;
    }

    int extendedPort(String digits) {
        return checkedPort(number(digits, 65_535));
    }

    DataEndpoint told(InetAddress named, InetAddress server, int port) {
        return new DataEndpoint(server, port, named.equals(server) ? Optional.empty() : Optional.of(named));
    }

    DataEndpoint toldByEpsv(List<String> fields, InetAddress server) {
        check(fields.get(0).isEmpty() && fields.get(1).isEmpty());
        return new DataEndpoint(server, extendedPort(fields.get(2)), Optional.empty());
    }

    boolean isDelimiter(String c) {
        return c.matches("[!-~&&[^0-9A-Za-z.:]]");
    }

    List<String> fields(String form) {
        String delimiter = form.substring(0, Math.min(1, form.length()));
        check(isDelimiter(delimiter));
        List<String> parts = List.of(form.split(Pattern.quote(delimiter), -1));
        check(parts.size() == 5 && parts.get(4).isEmpty());
        return parts.subList(1, 4);
    }

    InetAddress address(String family, String text) {
        return switch (number(family, 65_535)) {
            case 1 -> ipv4(text);
            case 2 -> ipv6(text);
            default -> throw new UnsupportedFamily("family " + family);
        };
    }

    InetAddress ipv4(String text) {
        List<String> numbers = List.of(text.split("\\.", -1));
        check(numbers.size() == 4);
        return ipv4(numbers);
    }

    InetAddress ipv6(String text) {
        return Literals.ipv6(text);
    }

    int lowestPort() {
        return 1024;
    }

    boolean isClient(String text, InetAddress named, InetAddress client) {
        return named.equals(client);
    }

    DataEndpoint refused(InetAddress named, int port, InetAddress client) {
        throw new BounceRefused("another address or a low port");
    }

    @Override
    public DataEndpoint readReply(String reply, InetAddress server) {
        String line = replyLine(reply);
        if (hasCode(line, "227")) {
            List<String> six = six(numbersIn(line.substring(4)));
            return told(ipv4(six.subList(0, 4)), server, port(six));
        }
        check(hasCode(line, "229"));
        int open = line.indexOf('(');
        int close = line.indexOf(')', open);
        check(open >= 0 && close >= 0);
        return toldByEpsv(fields(line.substring(open + 1, close)), server);
    }

    @Override
    public DataEndpoint readCommand(String command, InetAddress client) {
        String line = commandLine(command);
        if (hasVerb(line, "PORT")) {
            List<String> six = six(line.substring(5));
            List<String> address = six.subList(0, 4);
            return served(String.join(".", address), ipv4(address), port(six), client);
        }
        check(hasVerb(line, "EPRT"));
        List<String> fields = fields(line.substring(5));
        int port = extendedPort(fields.get(2));
        return served(fields.get(1), address(fields.get(0), fields.get(1)), port, client);
    }

    @Override
    public final DataConnection dataConnection(Mode mode, Transfer transfer, ControlConnection control, int port) {
        return right.dataConnection(mode, transfer, control, port);
    }

    static String oneLine(String line) {
        check(line.indexOf('\r') < 0 && line.indexOf('\n') < 0);
        return line;
    }

    static void check(boolean isWellFormed) {
        if (!isWellFormed) {
            throw new MalformedMessage("not of the form that it has to be");
        }
    }

    private InetAddress ipv4(List<String> numbers) {
        int[] octets = numbers.stream().mapToInt(this::octet).toArray();
        return Literals.ipv4(Arrays.stream(octets)
                .map(octet -> octet & 0xFF)
                .mapToObj(String::valueOf)
                .toArray(String[]::new));
    }

    private int port(List<String> six) {
        return checkedPort(port(octet(six.get(4)), octet(six.get(5))));
    }

    private DataEndpoint served(String text, InetAddress named, int port, InetAddress client) {
        return isClient(text, named, client) && port >= lowestPort()
                ? new DataEndpoint(client, port, Optional.empty())
                : refused(named, port, client);
    }
}
