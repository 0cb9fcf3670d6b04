package portkata.nmapcommand;

import static portkata.Transport.TCP;
import static portkata.Transport.UDP;
import static portkata.grading.Expect.outcomeOf;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import portkata.Transport;
import portkata.grading.Expect;

/** Asks which transport an element of a port list counts for. */
abstract class QualifiersCases extends Cases {

    QualifiersCases(NmapCommand nmap) {
        super(nmap);
    }

    @Order(1)
    @Test
    void without_a_qualifier_a_port_counts_for_both() throws Exception {
        String why = "with -sS and -sU together, -p 53 scans 53 over TCP and over UDP";
        tcp("53,60-61", why).toBe(set(53, 60, 61));
        udp("53,60-61", why).suspect("bare ports are tcp", set()::equals).toBe(set(53, 60, 61));
    }

    @Test
    void a_qualifier_names_the_transport() throws Exception {
        String why = "161/udp is SNMP, 161/tcp is nothing: a scan of the wrong one finds nothing, and says so";
        udp("U:161,T:22", why).toBe(set(161));
        tcp("U:161,T:22", why).toBe(set(22));
    }

    @Test
    void a_qualifier_lasts_until_the_next() throws Exception {
        String why = "the letter is written once for a whole group, as nmap's own example has it";
        udp("U:53,111,137,T:21-23,80,8080", why)
                .suspect("a qualifier lasts for one range", set(53, 80, 111, 137, 8080)::equals)
                .toBe(set(53, 111, 137));
        tcp("U:53,111,137,T:21-23,80,8080", why)
                .suspect("a qualifier lasts for one range", set(21, 22, 23, 80, 111, 137, 8080)::equals)
                .toBe(set(21, 22, 23, 80, 8080));
    }

    @Test
    void ports_before_the_first_qualifier_count_for_both() throws Exception {
        String why = "the list is read from left to right: a letter says nothing about what stands before it";
        tcp("7,9,U:53", why)
                .suspect("a qualifier works backwards", set()::equals)
                .toBe(set(7, 9));
        udp("7,9,U:53", why).toBe(set(7, 9, 53));
        udp("7,9,T:80", why).toBe(set(7, 9));
    }

    @Test
    void a_qualifier_may_come_back() throws Exception {
        String why = "who joins two lists gets such a third one";
        tcp("T:1,U:2,T:3,4,U:5", why)
                .suspect("a qualifier lasts for one range", set(1, 3, 4)::equals)
                .toBe(set(1, 3, 4));
        udp("T:1,U:2,T:3,4,U:5", why)
                .suspect("a qualifier lasts for one range", set(2, 4, 5)::equals)
                .toBe(set(2, 5));
        tcp("U:1,U:2,3", why).toBe(set());
    }

    @Test
    void a_qualifier_takes_a_range_of_any_form() throws Exception {
        String why = "a qualifier changes the transport, and nothing about the range";
        udp("U:-3,T:80", why).toBe(set(1, 2, 3));
        udp("T:80,U:65534-", why).toBe(set(65_534, 65_535));
        udp("T:80,U:-", why).toBe(range(1, 65_535));
        tcp("T:0,U:53", why).toBe(set(0));
    }

    @Test
    void a_list_may_have_nothing_for_a_transport() throws Exception {
        tcp("U:53", "no port for TCP is an answer, and not a mistake in the list")
                .toBe(set());
        udp("T:1-1000", "no port for UDP is an answer, and not a mistake in the list")
                .toBe(set());
        udp("U:53", "the same port for the other one").toBe(set(53));
    }

    @Test
    void both_halves_have_to_be_right() throws Exception {
        for (String list : new String[] {"T:80,U:65536", "T:80,U:100-1", "T:80,U:x", "T:80,U:53,,", "T:80,U:5-0"}) {
            ports(list, TCP, "nmap reads the list as a whole and quits: one half alone is not what was asked")
                    .suspect("only its own half is checked", set(80)::equals)
                    .toBe(REFUSED);
        }
        ports("T:100-1,U:53", UDP, "nmap reads the list as a whole and quits: one half alone is not what was asked")
                .suspect("only its own half is checked", set(53)::equals)
                .toBe(REFUSED);
        tcp("T:80,U:65535", "with both halves in order, the list is").toBe(set(80));
    }

    @Test
    void capitals_only() throws Exception {
        for (String list : new String[] {"u:53", "U:53,t:80", "t:80"}) {
            ports(list, UDP, "nmap quits at a lower-case letter before a colon")
                    .suspect("qualifiers in lower case", answer -> true)
                    .toBe(REFUSED);
        }
        udp("U:53,T:80", "in capitals they are qualifiers").toBe(set(53));
    }

    @Test
    void a_qualifier_needs_a_range() throws Exception {
        for (String list : new String[] {"T:", "80,U:", "T:,80", "U:,T:80"}) {
            ports(list, TCP, "a letter with nothing behind it is a list that was cut off")
                    .suspect("a qualifier alone is fine", answer -> true)
                    .toBe(REFUSED);
        }
        tcp("T:80", "with a range it is an element").toBe(set(80));
    }

    @Test
    void one_qualifier_before_one_range() throws Exception {
        for (String list : new String[] {"T:U:53", "U:T:80", "T:T:80"}) {
            ports(list, TCP, "two letters contradict each other, and nobody knows which one was meant")
                    .toBe(REFUSED);
        }
        for (String list : new String[] {"80T:", "1-T:5", "T80", ":80", "T:80U:90", "T: 80"}) {
            ports(list, TCP, "a letter in the middle of a range is a typing error")
                    .toBe(REFUSED);
        }
        tcp("T:80", "one letter, one colon, one range").toBe(set(80));
    }

    @Test
    void other_letters_are_refused() throws Exception {
        for (String list : new String[] {"S:80", "P:6", "T:80,S:7", "X:80", "\u0422:80", "TCP:80"}) {
            ports(list, TCP, "what is skipped is not scanned, and the report would not say so")
                    .suspect("unknown qualifiers are skipped", answer -> true)
                    .toBe(REFUSED);
        }
        tcp("T:80", "T is one of the two").toBe(set(80));
    }

    private Expect<Object> tcp(String list, String why) throws Exception {
        return asked(list, TCP, why);
    }

    private Expect<Object> udp(String list, String why) throws Exception {
        return asked(list, UDP, why);
    }

    private Expect<Object> asked(String list, Transport transport, String why) throws Exception {
        boolean isDeaf = set(1, 2).equals(outcomeOf(() -> nmap.parsePorts("T:1,U:2", TCP)));
        return ports(list, transport, why).suspect("qualifiers are ignored", answer -> isDeaf);
    }
}
