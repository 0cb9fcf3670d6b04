package portkata.ftpchannels;

import static portkata.grading.Expect.expect;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;

/** Asks which addresses EPRT may hold; the commands that name a wrong place are the rest of their topic. */
abstract class LiteralsCases extends Cases {

    private static final InetAddress LOOPBACK = ip("127.0.0.1");
    private static final InetAddress LOOPBACK_V6 = ip("::1");
    private static final InetAddress LINK_LOCAL = ip("fe80::1");

    LiteralsCases(FtpChannels ftp) {
        super(ftp);
    }

    @Test
    void a_family_is_unknown_or_no_family() throws Exception {
        boolean knowsFamilies = !UNSUPPORTED.equals(command("EPRT |1|192.0.2.9|50000|"))
                && !UNSUPPORTED.equals(command("EPRT |2|2001:db8::9|50000|", CLIENT_V6));
        for (String form : new String[] {"|3|192.0.2.9|50000|", "|0||50000|", "|65535|host|50000|"}) {
            expect(command("EPRT " + form))
                    .because(
                            "told that the family is the trouble, a client tries another one; told syntax, it gives up")
                    .suspect("unknown family is malformed", answer -> knowsFamilies && MALFORMED.equals(answer))
                    .suspect("family not looked at", at(CLIENT, 50_000)::equals)
                    .toBe(UNSUPPORTED);
        }
        for (String form : new String[] {"|x|192.0.2.9|50000|", "||192.0.2.9|50000|", "|65537|192.0.2.9|50000|"}) {
            expect(command("EPRT " + form))
                    .because("what is no number of sixteen bits is no family, known or unknown")
                    .suspect("family not looked at", at(CLIENT, 50_000)::equals)
                    .toBe(MALFORMED);
        }
        expect(command("EPRT |3|192.0.2.9|0|"))
                .because("a port is a port in every family, so this command is wrong in form")
                .toBe(MALFORMED);
    }

    @Test
    void an_address_is_of_the_family_that_is_named() throws Exception {
        expectNoAddress("EPRT |1|2001:db8::9|50000|", CLIENT_V6, "family not looked at");
        expectNoAddress("EPRT |2|192.0.2.9|50000|", CLIENT, "family not looked at");
        expectAddress("EPRT |1|192.0.2.9|50000|", CLIENT);
        expectAddress("EPRT |2|2001:db8::9|50000|", CLIENT_V6);
    }

    @Test
    void no_name_is_looked_up() throws Exception {
        expectNoAddress("EPRT |1|localhost|50000|", LOOPBACK, "names are resolved");
        expectNoAddress("EPRT |2|localhost|50000|", LOOPBACK_V6, "names are resolved");
        expectNoAddress("EPRT |1||50000|", LOOPBACK, "names are resolved");
        expectAddress("EPRT |1|127.0.0.1|50000|", LOOPBACK);
        expectAddress("EPRT |2|::1|50000|", LOOPBACK_V6);
    }

    @Test
    void an_ipv4_address_has_four_numbers() throws Exception {
        expectNoAddress("EPRT |1|127.1|50000|", LOOPBACK, "shorthand accepted");
        expectNoAddress("EPRT |1|2130706433|50000|", LOOPBACK, "shorthand accepted");
        expectNoAddress("EPRT |1|127.0.1|50000|", LOOPBACK, "shorthand accepted");
        expectNoAddress("EPRT |1|127.0.0.1.|50000|", LOOPBACK, "shorthand accepted");
        expectNoAddress("EPRT |1|127.0.0.257|50000|", LOOPBACK);
        expectNoAddress("EPRT |1|127,0,0,1|50000|", LOOPBACK, "shorthand accepted");
        expectNoAddress("EPRT |1|" + "127.".repeat(20_000) + "1|50000|", LOOPBACK);
        expectAddress("EPRT |1|127.0.0.1|50000|", LOOPBACK);
    }

    @Test
    void an_ipv6_address_has_neither_zone_nor_brackets() throws Exception {
        expectNoAddress("EPRT |2|fe80::1%1|50000|", LINK_LOCAL, "zones and brackets");
        expectNoAddress("EPRT |2|[fe80::1]|50000|", LINK_LOCAL, "zones and brackets");
        expectNoAddress("EPRT |2|fe80::1/64|50000|", LINK_LOCAL, "zones and brackets");
        expectAddress("EPRT |2|fe80::1|50000|", LINK_LOCAL);
    }

    @Test
    void an_ipv6_address_has_eight_groups() throws Exception {
        expectAddress("EPRT |2|FE80:0:0:0:0:0:0:1|50000|", LINK_LOCAL);
        expectAddress("EPRT |2|fe80:0:0::0:1|50000|", LINK_LOCAL);
        expectAddress("EPRT |2|2001:db8:1:2:3:4:5::|50000|", ip("2001:db8:1:2:3:4:5:0"));
        expectAddress("EPRT |2|::2:3:4:5:6:7:8|50000|", ip("0:2:3:4:5:6:7:8"));
        expectNoAddress("EPRT |2|fe80:0:0:0:0:0:1|50000|", LINK_LOCAL);
        expectNoAddress("EPRT |2|fe80:0:0:0:0:0:0:0:1|50000|", LINK_LOCAL);
        expectNoAddress("EPRT |2|fe80:0:0:0::0:0:0:1|50000|", LINK_LOCAL);
        expectNoAddress("EPRT |2|fe80::0::1|50000|", LINK_LOCAL);
        expectNoAddress("EPRT |2|fe80:::1|50000|", LINK_LOCAL);
        expectNoAddress("EPRT |2|fe80::00001|50000|", LINK_LOCAL);
        expectNoAddress("EPRT |2|fe80::g|50000|", LINK_LOCAL);
        expectNoAddress("EPRT |2|fe80|50000|", LINK_LOCAL);
        expectNoAddress("EPRT |2|:fe80::1|50000|", LINK_LOCAL);
        expectNoAddress("EPRT |2|fe80::1:|50000|", LINK_LOCAL);
        expectNoAddress("EPRT |2|" + "fe80:".repeat(20_000) + ":1|50000|", LINK_LOCAL);
    }

    private void expectAddress(String command, InetAddress client) throws Exception {
        expect(command(command, client))
                .because("this is the client's own address, written as the RFC allows")
                .toBe(at(client, 50_000));
    }

    /** Suspects the name server first: whoever asks it falls for Java's other notations as well. */
    private void expectNoAddress(String command, InetAddress client, String mistake) throws Exception {
        boolean resolves = isAccepted(command("EPRT |1|localhost|50000|", LOOPBACK));
        expect(command(command, client))
                .because("where two programs read one text as two addresses, an attacker picks the text")
                .suspect("names are resolved", answer -> resolves && isAccepted(answer))
                .suspect(mistake, Cases::isAccepted)
                .toBe(MALFORMED);
    }

    private void expectNoAddress(String command, InetAddress client) throws Exception {
        expect(command(command, client))
                .because("where two programs read one text as two addresses, an attacker picks the text")
                .toBe(MALFORMED);
    }
}
