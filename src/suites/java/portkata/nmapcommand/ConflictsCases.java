package portkata.nmapcommand;

import static portkata.grading.Expect.outcomeOf;
import static portkata.nmapcommand.Scan.ACK;
import static portkata.nmapcommand.Scan.CONNECT;
import static portkata.nmapcommand.Scan.FIN;
import static portkata.nmapcommand.Scan.NULL;
import static portkata.nmapcommand.Scan.SYN;
import static portkata.nmapcommand.Scan.UDP;
import static portkata.nmapcommand.Scan.WINDOW;
import static portkata.nmapcommand.Scan.XMAS;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import portkata.grading.Expect;

/** Asks for the requests that nmap would not carry out, or not as they are written. */
abstract class ConflictsCases extends Cases {

    ConflictsCases(NmapCommand nmap) {
        super(nmap);
    }

    @Order(1)
    @Test
    void two_tcp_scans_are_one_too_many() throws Exception {
        for (Scan other : List.of(CONNECT, ACK, WINDOW, FIN, NULL, XMAS)) {
            refusedForTwo(root("80", SYN, other), "nmap quits: a port is scanned in one way at a time");
        }
        refusedForTwo(root("53", ACK, WINDOW), "two scans that send the same packet are two scans still");
        accepted(root("80", SYN), "-sS", "one of them is a scan");
    }

    @Test
    void udp_does_not_excuse_two_tcp_scans() throws Exception {
        refusedForTwo(root("53", CONNECT, FIN, UDP), "UDP may join one TCP scan, not two");
        demand(
                command(root("53", FIN, UDP), "one TCP scan and UDP go together")
                        .suspect("udp joins nothing", REFUSED::equals),
                "nmap",
                "-sFU",
                "-p53",
                HOST);
    }

    @Test
    void raw_packets_need_root() throws Exception {
        for (Scan scan : List.of(SYN, ACK, WINDOW, FIN, NULL, XMAS, UDP)) {
            refused(user("80", scan), "nmap quits: an ordinary user may not write raw packets, nor read the answers")
                    .suspect("nobody asks for root", answer -> scan == SYN)
                    .suspect("udp needs no root", answer -> scan == UDP)
                    .suspect("only syn needs root", answer -> true)
                    .toBe(REFUSED);
            accepted(root("80", scan), option(scan), "root may");
        }
    }

    @Test
    void to_connect_needs_no_root() throws Exception {
        demand(
                command(user("80", CONNECT), "to connect is what every browser does")
                        .suspect("connect needs root", REFUSED::equals),
                "nmap",
                "-sT",
                "-p80",
                HOST);
        demand(
                command(user("80"), "without a scan in the request nmap connects when it is not root"),
                "nmap",
                "-p",
                "80",
                HOST);
        refused(user("80", CONNECT, UDP), "UDP beside it needs root all the same")
                .toBe(REFUSED);
    }

    @Test
    void u_needs_the_udp_scan() throws Exception {
        for (ScanRequest request : List.of(root("U:53", SYN), root("80,U:161", SYN), user("80,U:161", CONNECT))) {
            refusedForU(request, "nmap warns and skips what follows U:, so SNMP is never scanned and nobody notices");
        }
        accepted(root("U:53", UDP), "-sU", "with -sU it is scanned");
    }

    @Test
    void u_needs_the_udp_scan_even_if_no_scan_is_named() throws Exception {
        String why = "the scan that nmap chooses by itself is a TCP scan";
        refusedForU(root("80,U:53"), why);
        refusedForU(user("U:53"), why);
        demand(
                command(user("T:80"), "T: goes with the scan that nmap chooses by itself")
                        .suspect("no scan is no tcp scan", REFUSED::equals),
                "nmap",
                "-pT:80",
                HOST);
    }

    @Test
    void t_needs_a_tcp_scan() throws Exception {
        for (String list : List.of("53,T:80", "U:161,T:22", "T:80")) {
            refused(root(list, UDP), "nmap warns and skips what follows T:, so the web server is never scanned")
                    .suspect("t without a tcp scan", answer -> true)
                    .toBe(REFUSED);
        }
        for (Scan scan : List.of(SYN, ACK, WINDOW, FIN, NULL, XMAS)) {
            accepted(root("T:80", scan), option(scan), "every scan but UDP is a TCP scan");
        }
    }

    @Test
    void a_port_for_both_does_not_excuse_a_qualifier() throws Exception {
        for (ScanRequest request : List.of(root("53,U:53", SYN), root("53,T:53", UDP))) {
            refused(request, "whoever wrote the letter wanted that transport scanned, and it is not")
                    .suspect("a qualifier counts by its ports", answer -> true)
                    .toBe(REFUSED);
        }
        accepted(root("53,T:53", SYN), "-sS", "with the scan that it names, a letter may repeat a port");
    }

    @Test
    void a_scan_needs_ports() throws Exception {
        boolean isTUsed = isAccepted(answerTo(root("T:80", SYN)));
        for (String list : List.of("T:80", "U:53")) {
            refused(root(list, SYN, UDP), "nmap warns and skips one of the scans: the report is silent about it")
                    .suspect("a scan without ports", answer -> isTUsed)
                    .toBe(REFUSED);
        }
        for (String list : List.of("T:80,U:53", "53", "53,T:80", "53,U:161")) {
            demand(
                    command(root(list, SYN, UDP), "a port without a letter counts for both scans"),
                    "nmap",
                    "-sS",
                    "-sU",
                    "-p",
                    list,
                    HOST);
        }
    }

    @Test
    void a_wrong_port_list_is_refused_here_too() throws Exception {
        for (String list : List.of("100-1", "80,", "65536", "", "80;id", "http", "[1-100]", "80 -oN /tmp/x", "-0")) {
            refused(user(list), "what cannot be read cannot be checked, and nmap may read it after all")
                    .suspect("ports go unchecked", answer -> true)
                    .toBe(REFUSED);
        }
        refused(root("T:80,U:99999", SYN), "the other half of the list belongs to the command as well")
                .toBe(REFUSED);
        accepted(user("1-100", CONNECT), "-sT", "a list in order is passed on");
    }

    @Test
    void without_a_list_there_is_nothing_to_contradict() throws Exception {
        demand(command(unlisted(true), "nmap takes its 1,000 ports for both"), "nmap", "-sS", "-sU", HOST);
        refused(unlisted(false), "a scan without a list needs root as well").toBe(REFUSED);
    }

    private static ScanRequest unlisted(boolean root) {
        return new ScanRequest(HOST, false, Set.of(SYN, UDP), Optional.empty(), Set.of(), Set.of(), root);
    }

    private Object answerTo(ScanRequest request) throws Exception {
        return outcomeOf(() -> nmap.argv(request));
    }

    private void refusedForTwo(ScanRequest request, String why) throws Exception {
        refused(request, why)
                .suspect(
                        "two tcp scans",
                        answer -> scans(answer) == request.scans().size())
                .suspect("first scan wins", Cases::isAccepted)
                .toBe(REFUSED);
    }

    private void refusedForU(ScanRequest request, String why) throws Exception {
        refused(request, why)
                .suspect(
                        "udp is added",
                        answer -> Spelling.canonical(elements(answer)).contains("-sU"))
                .suspect("u without the udp scan", answer -> true)
                .toBe(REFUSED);
    }

    private Expect<Object> refused(ScanRequest request, String why) throws Exception {
        return command(request, why);
    }

    private void accepted(ScanRequest request, String scan, String why) throws Exception {
        demand(command(request, why), "nmap", scan, "-p", request.ports().orElseThrow(), HOST);
    }
}
