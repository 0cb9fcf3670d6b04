package portkata.nmapcommand;

import java.util.List;
import org.junit.jupiter.api.Test;
import portkata.grading.Expect;

/** Asks over which version of IP nmap reaches a host, and which texts are addresses of version 6. */
abstract class OverIpv6Cases extends Cases {

    OverIpv6Cases(NmapCommand nmap) {
        super(nmap);
    }

    @Test
    void an_ipv6_address_takes_the_option() throws Exception {
        for (String host : List.of("2001:db8::1", "::1", "::", "FE80::A", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7::")) {
            String why = "without -6 nmap refuses the address, and scans nothing";
            demand(family(command(host(host), why), host), "nmap", "-6", host);
            demand(family(command(overIpv6(host), why), host), "nmap", "-6", host);
        }
        accepted("192.168.1.100", "with -6 nmap finds no IPv4 address");
    }

    @Test
    void a_name_goes_over_ipv6_when_asked() throws Exception {
        String why = "a host may have a filter for IPv4 and none for IPv6: each is a scan of its own";
        demand(
                command(overIpv6("www.example.org"), why)
                        .suspect(
                                "only addresses take the option",
                                answer -> !elements(answer).contains("-6")),
                "nmap",
                "-6",
                "www.example.org");
        accepted("www.example.org", why);
        demand(
                command(overIpv6("abc.de"), "only a colon tells an address from a name made of hexadecimal digits"),
                "nmap",
                "-6",
                "abc.de");
    }

    @Test
    void an_ipv4_address_does_not_go_over_ipv6() throws Exception {
        command(overIpv6(HOST), "nmap looks for an IPv6 address of that name, and finds none")
                .suspect("ipv4 over ipv6", Cases::isAccepted)
                .toBe(REFUSED);
        accepted(HOST, "over IPv4 it is an ordinary address");
    }

    @Test
    void not_everything_with_a_colon_is_an_address() throws Exception {
        for (String host :
                List.of("dead:80", "1:2", "1::2::3", ":::", "1:2:3:4:5:6:7", "12345::", ":", "1:2:3:4:5:6:7:8:9")) {
            refused(host, "nmap takes what is no address for a name, and asks a name server for it")
                    .suspect("any colon is ipv6", answer -> true)
                    .toBe(REFUSED);
        }
        for (String host : List.of(
                "00001::1", "localhost:80", "192.168.1.100:23", "g::1", "1:2:3:4:5:6:7:8:", "1::2:3:4:5:6:7:8")) {
            refused(host, "an address of IPv6 has groups of one to four hexadecimal digits")
                    .toBe(REFUSED);
        }
        demand(family(command(host("1::8"), "two colons stand for the zeros"), "1::8"), "nmap", "-6", "1::8");
    }

    @Test
    void brackets_and_zones_belong_elsewhere() throws Exception {
        for (String host : List.of("[2001:db8::1]", "fe80::1%eth0", "fe80::1%1", "[::1]")) {
            refused(host, "brackets belong into URLs, and a zone means something on one machine only")
                    .suspect("brackets and zones", answer -> true)
                    .toBe(REFUSED);
        }
        demand(family(command(host("fe80::1"), "the bare address is fine"), "fe80::1"), "nmap", "-6", "fe80::1");
    }

    final void accepted(String host, String why) throws Exception {
        demand(command(host(host), why), "nmap", host);
    }

    final Expect<Object> refused(String host, String why) throws Exception {
        return command(host(host), why);
    }

    private static Expect<Object> family(Expect<Object> expectation, String host) {
        return expectation
                .suspect(
                        "address is rewritten",
                        anyArgument(argument -> argument.contains(":") && !argument.equals(host)))
                .suspect(
                        "ipv6 without six",
                        answer -> elements(answer).contains(host)
                                && !elements(answer).contains("-6"));
    }
}
