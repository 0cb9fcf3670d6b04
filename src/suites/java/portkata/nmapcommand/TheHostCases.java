package portkata.nmapcommand;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Asks which texts name one host. */
abstract class TheHostCases extends OverIpv6Cases {

    private static final String LABEL_OF_63 = "a".repeat(63);

    TheHostCases(NmapCommand nmap) {
        super(nmap);
    }

    @Order(1)
    @Test
    void what_begins_with_a_hyphen_is_no_host() throws Exception {
        for (String host : List.of("-oN/etc/passwd", "-iL/etc/shadow", "--script=/tmp/x.nse", "-", "--", "-host")) {
            refused(host, "nmap reads an option there: whoever fills in the form writes files as nmap's user")
                    .suspect("two hyphens disarm it", answer -> elements(answer).contains("--"))
                    .suspect("host becomes an option", answer -> true)
                    .toBe(REFUSED);
        }
        accepted("my-host", "a hyphen inside a name is an ordinary character");
    }

    @Test
    void an_ipv4_address_is_four_numbers() throws Exception {
        accepted("192.168.1.100", "four numbers are an address");
        accepted("0.0.0.0", "0 is a number like the others");
        accepted("255.255.255.255", "255 is the highest number of eight bits");
        for (String host : List.of("192.168.1.256", "192.168.1.300", "999.1.1.1", "1.2.3.4.5", "1.2.3.")) {
            refused(host, "nmap takes what is no address for a name, and asks a name server for it")
                    .suspect("octets unchecked", answer -> host.matches("[0-9]{1,3}([.][0-9]{1,3}){3}"))
                    .toBe(REFUSED);
        }
    }

    @Test
    void shorthand_is_no_address() throws Exception {
        for (String host : List.of("127.1", "10", "2130706433", "0x7f000001", "127.0.0.0x1")) {
            refused(host, "the resolver reads 127.0.0.1 in most of these, which a filter for 127. does not see")
                    .suspect("shorthand is accepted", answer -> true)
                    .toBe(REFUSED);
        }
        accepted("127.0.0.1", "written out it is an address");
    }

    @Test
    void an_octet_has_no_leading_zero() throws Exception {
        for (String host : List.of("192.168.001.100", "010.0.0.1", "10.0.0.00")) {
            refused(host, "010 is ten to nmap and eight to the resolver of C: two hosts under one spelling")
                    .suspect("zeros in an address", answer -> true)
                    .toBe(REFUSED);
        }
        accepted("10.0.0.1", "a zero by itself is a number");
    }

    @Test
    void a_range_of_addresses_is_more_than_one_host() throws Exception {
        for (String host : List.of("10.0.0.1-5", "10.0.1-2.1", "1-2.0.0.1", "10.0.0.0-255")) {
            refused(host, "nmap would scan each of them: 1-5 looks like a label and is five hosts")
                    .suspect("ranges of addresses", answer -> true)
                    .toBe(REFUSED);
        }
        accepted("10-0-0-1.example.org", "the last label begins with a letter, so nmap sees a name");
        accepted("1.2.3.example", "numbers in front of a name are labels");
    }

    @Test
    void a_network_is_more_than_one_host() throws Exception {
        for (String host : List.of("192.168.1.0/24", "www.example.org/28", "192.168.1.100/32", "2001:db8::/64")) {
            refused(host, "a mask turns one host into hundreds, and a permitted scan into an incident")
                    .suspect("networks", answer -> true)
                    .toBe(REFUSED);
        }
        accepted("192.168.1.0", "without a mask it is one address");
    }

    @Test
    void several_hosts_are_refused() throws Exception {
        for (String host : List.of("a.example b.example", "10.0.0.1,2", "192.168.1.*", "a.example,b.example")) {
            refused(host, "the permission to scan was given for one host")
                    .suspect("several hosts", answer -> true)
                    .toBe(REFUSED);
        }
        demand(
                command(host("a.example"), "whether a name exists is for nmap to find out, where it runs")
                        .suspect("names are resolved", REFUSED::equals),
                "nmap",
                "a.example");
    }

    @Test
    void nothing_around_a_host_is_cut_off() throws Exception {
        for (String host : List.of("localhost\n", "192.168.1.100\r\n", " localhost", "localhost ", "\tlocalhost")) {
            refused(host, "a text that is repaired here is read otherwise by the next program")
                    .suspect(
                            "a line end is accepted", answer -> elements(answer).contains(host))
                    .suspect("blanks are cut off", answer -> elements(answer).contains(host.strip()))
                    .toBe(REFUSED);
        }
        accepted("localhost", "without anything around it is a name");
    }

    @Test
    void a_name_has_letters_digits_and_hyphens() throws Exception {
        for (String host : List.of("$(id)", "a;id", "a|b", "user@a.example", "a_b.example", "a%b", "a'b", "a\u0000b")) {
            refused(host, "no list of bad characters is complete: list the good ones")
                    .suspect("bad characters only", answer -> true)
                    .toBe(REFUSED);
        }
        for (String host : List.of("b\u00fccher.example", "\u0430pple.example", "\u212aelvin.example", "a.\u0661")) {
            refused(host, "a Cyrillic letter looks like another host, and the DNS knows ASCII alone")
                    .suspect("letters of any script", answer -> true)
                    .toBe(REFUSED);
        }
        accepted("xn--bcher-kva.example", "that is how the DNS spells such a name");
        accepted("Server1.EXAMPLE", "case is kept as it was typed");
    }

    @Test
    void a_label_is_never_empty_and_has_no_hyphen_at_its_ends() throws Exception {
        for (String host : List.of("", ".", "a..example", ".example")) {
            refused(host, "between two dots a label is missing")
                    .suspect("empty labels", answer -> true)
                    .toBe(REFUSED);
        }
        for (String host : List.of("a-.example", "a.-b.example", "example-")) {
            refused(host, "names like these were never registered: somebody mistyped one")
                    .suspect("a hyphen at the edge", answer -> true)
                    .toBe(REFUSED);
        }
        refused("example.3com", "a last label without a letter in front may be read as a part of an address")
                .toBe(REFUSED);
        accepted("a--b.c.example", "hyphens inside a label are fine, two as well");
    }

    @Test
    void a_label_has_63_characters_and_a_name_253() throws Exception {
        String longest = (LABEL_OF_63 + ".").repeat(3) + "a".repeat(61);
        accepted(LABEL_OF_63 + ".example", "63 characters are what the length byte of the DNS leaves room for");
        accepted("a." + LABEL_OF_63, "the last label may be as long");
        accepted(longest, "253 characters are the longest name");
        for (String host : List.of(LABEL_OF_63 + "a.example", "a." + LABEL_OF_63 + "a", longest + "a")) {
            refused(host, "no such name can be in the DNS").toBe(REFUSED);
        }
    }
}
