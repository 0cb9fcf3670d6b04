package portkata.nmapcommand;

import static portkata.nmapcommand.Flag.NO_DNS;
import static portkata.nmapcommand.Flag.REASON;
import static portkata.nmapcommand.Flag.SKIP_DISCOVERY;
import static portkata.nmapcommand.Flag.VERSIONS;
import static portkata.nmapcommand.Scan.CONNECT;
import static portkata.nmapcommand.Scan.SYN;
import static portkata.nmapcommand.Scan.UDP;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portkata.grading.Expect;

/** Asks for arguments that nmap reads as they were meant, and for no others. */
abstract class OneListCases extends Cases {

    OneListCases(NmapCommand nmap) {
        super(nmap);
    }

    @Order(1)
    @Test
    void only_port_23_of_one_host() throws Exception {
        demand(
                form(user("23"), "this is the command that interview question 28 asks for, exactly"),
                "nmap",
                "-p",
                "23",
                HOST);
        demand(form(user("-100"), "nmap takes what follows -p as its value, a hyphen too"), "nmap", "-p", "-100", HOST);
    }

    @Test
    void no_more_than_was_asked() throws Exception {
        demand(
                form(host("www.example.org"), "without -p nmap scans its 1,000 ports, and that is what was asked")
                        .suspect(
                                "all ports when none",
                                answer -> portList(answer).isPresent()),
                "nmap",
                "www.example.org");
        demand(
                form(root("443"), "without a scan nmap takes the best that it may do, for root a SYN scan"),
                "nmap",
                "-p",
                "443",
                HOST);
    }

    @Test
    void the_list_of_ports_stays_as_it_is() throws Exception {
        for (String list : new String[] {"-100,22,0443", "022,22,20-25", "60000-", "-"}) {
            demand(
                    form(user(list), "who reads the log compares the command with the request, letter by letter")
                            .suspect(
                                    "ports rewritten",
                                    answer -> portList(answer)
                                            .filter(ports -> ports.matches("[0-9,-]+") && !ports.equals(list))
                                            .isPresent()),
                    "nmap",
                    "-p",
                    list,
                    HOST);
        }
    }

    @ParameterizedTest(name = "{0} is {1}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', textBlock = """
            SYN     | -sS | S is for SYN: the scan that does not complete a connection, and needs root for it
            CONNECT | -sT | T is for TCP connect: the scan that any user may do
            ACK     | -sA | an ACK scan maps a firewall's rules: it finds no open port
            WINDOW  | -sW | the window of the RST tells open from closed on some systems
            FIN     | -sF | a FIN scan passes filters that look for SYN only
            NULL    | -sN | capitals count: -sn scans no port at all
            XMAS    | -sX | three flags make the packet blink like a tree
            UDP     | -sU | without it no UDP port is scanned, so that SNMP and DNS go unseen
            """)
    void a_scan_has_its_letter(Scan scan, String option, String why) throws Exception {
        demand(
                form(root("53", scan), why)
                        .suspect(
                                "syn and connect swapped",
                                answer ->
                                        (scan == SYN && has(answer, "-sT")) || (scan == CONNECT && has(answer, "-sS")))
                        .suspect("letters in lower case", anyArgument(argument -> argument.matches("-s[a-z]+"))),
                "nmap",
                option,
                "-p",
                "53",
                HOST);
    }

    @Test
    void two_scans_have_two_letters() throws Exception {
        demand(
                form(root("53", SYN, UDP), "one scan looks at one transport: DNS answers on both")
                        .suspect("one scan is enough", answer -> scans(answer) == 1),
                "nmap",
                "-sS",
                "-sU",
                "-p",
                "53",
                HOST);
        demand(
                form(root("53", CONNECT, UDP), "a connect scan may be joined by UDP as well")
                        .suspect("one scan is enough", answer -> scans(answer) == 1),
                "nmap",
                "-sT",
                "-sU",
                "-p",
                "53",
                HOST);
    }

    @ParameterizedTest(name = "{0} is {1}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', textBlock = """
            SKIP_DISCOVERY | -Pn      | a host that answers no ping is scanned only with -Pn; -pn would be a port's name
            NO_DNS         | -n       | without -n a name server learns which address somebody looks at
            REASON         | --reason | without the reason nobody can tell a RST from a firewall's ICMP message
            VERSIONS       | -sV      | -sV talks to what it finds; -v only makes nmap talk
            """)
    void a_flag_has_its_option(Flag flag, String option, String why) throws Exception {
        demand(
                form(flags(flag), why)
                        .suspect(
                                "letters in lower case",
                                anyArgument(argument -> argument.equals("-pn") || argument.equals("-sv")))
                        .suspect("version is verbose", answer -> flag == VERSIONS && has(answer, "-v")),
                "nmap",
                option,
                HOST);
    }

    @Test
    void all_of_it_together() throws Exception {
        ScanRequest everything = new ScanRequest(
                "2001:db8::1",
                true,
                Set.of(SYN, UDP),
                Optional.of("T:22,U:53"),
                Set.of("safe", "vuln"),
                Set.of(SKIP_DISCOVERY, NO_DNS, REASON, VERSIONS),
                true);
        String[] argv = {
            "nmap",
            "-6",
            "-sS",
            "-sU",
            "-p",
            "T:22,U:53",
            "-Pn",
            "-n",
            "--reason",
            "-sV",
            "--script=safe,vuln",
            "2001:db8::1"
        };
        demand(form(everything, "a command is right only if no part of it is lost"), argv);
    }

    private Expect<Object> form(ScanRequest request, String why) throws Exception {
        return command(request, why)
                .suspect(
                        "one shell string",
                        answer -> elements(answer).size() == 1
                                && String.valueOf(answer).contains(" "))
                .suspect("sudo comes first", anyArgument("sudo"::equals))
                .suspect("quoted for a shell", anyArgument(argument -> argument.matches(".*['\"\\\\].*")))
                .suspect("option and value in one", anyArgument(argument -> argument.contains(" ")))
                .suspect(
                        "program forgotten",
                        answer ->
                                !elements(answer).isEmpty() && !elements(answer).contains("nmap"))
                .suspect(
                        "more than was asked",
                        answer -> has(answer, "-v") && request.flags().isEmpty())
                .suspect(
                        "scan is chosen here",
                        answer -> scans(answer) > request.scans().size()
                                && request.flags().isEmpty());
    }

    private static boolean has(Object answer, String argument) {
        return elements(answer).contains(argument);
    }
}
