package portkata.ftpchannels;

import static portkata.grading.Expect.expect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks for the forms that know IPv6, and for what does not belong into them. */
abstract class EpsvAndEprtCases extends Cases {

    EpsvAndEprtCases(FtpChannels ftp) {
        super(ftp);
    }

    @Test
    void epsv_tells_the_port_over_either_family() throws Exception {
        expect(reply("229 Entering Extended Passive Mode (|||6446|)", SERVER_V6))
                .because("over IPv6 this is the only reply that a server can give")
                .suspect("epsv missing", MALFORMED::equals)
                .toBe(at(SERVER_V6, 6446));
        expect(reply("229 Entering Extended Passive Mode (|||50000|)"))
                .because("over IPv4 it works as well, and leaves no address to be believed")
                .suspect("epsv missing", MALFORMED::equals)
                .toBe(at(SERVER, 50_000));
        expect(reply("229 Ok, 4 you (|||1|) 2 use"))
                .because("text may surround the parentheses, with digits in it")
                .suspect("epsv missing", MALFORMED::equals)
                .toBe(at(SERVER, 1));
    }

    @Test
    void epsv_has_no_address_to_tell() throws Exception {
        expectNoAddress("229 Extended Passive Mode (|1|10.0.0.5|6446|)");
        expectNoAddress("229 Extended Passive Mode (|1||6446|)");
        expectNoAddress("229 Extended Passive Mode (||192.0.2.1|6446|)");
        expect(reply("229 Extended Passive Mode (|||6446|)"))
                .because("both fields are there, and empty")
                .toBe(at(SERVER, 6446));
    }

    @Test
    void epsv_needs_its_parentheses_and_delimiters() throws Exception {
        expectMalformedReply("229 Extended Passive Mode |||6446|");
        expectMalformedReply("229 Extended Passive Mode (|||6446|");
        expectMalformedReply("229 Extended Passive Mode (6446)");
        expectMalformedReply("229 Extended Passive Mode (192,0,2,1,195,80)");
        expectMalformedReply("229 Extended (fast) Passive Mode (|||6446|)");
        expect(reply("229 (|||6446|)"))
                .because("the parentheses are all that counts")
                .toBe(at(SERVER, 6446));
    }

    @Test
    void eprt_names_its_family() throws Exception {
        boolean knowsIpv4 = at(CLIENT, 50_000).equals(command("EPRT |1|192.0.2.9|50000|"));
        expect(command("EPRT |1|192.0.2.9|50000|"))
                .because("family 1 is IPv4, in dotted decimal")
                .toBe(at(CLIENT, 50_000));
        expect(command("EPRT |2|2001:db8::9|50000|", CLIENT_V6))
                .because("family 2 is IPv6, for which EPRT was made")
                .suspect(
                        "ipv6 missing", answer -> knowsIpv4 && (UNSUPPORTED.equals(answer) || MALFORMED.equals(answer)))
                .suspect("addresses compared as text", BOUNCE::equals)
                .toBe(at(CLIENT_V6, 50_000));
        expect(command("EPRT |2|2001:0DB8:0:0:0:0:0:9|1024|", CLIENT_V6))
                .because("one IPv6 address has many spellings, so compare addresses and not texts")
                .suspect("addresses compared as text", BOUNCE::equals)
                .toBe(at(CLIENT_V6, 1024));
    }

    @ParameterizedTest(name = "delimiters {0}", quoteTextArguments = false)
    @ValueSource(strings = {"!~", "$^", "\\*", "#/"})
    void any_printable_delimiter(String delimiters) throws Exception {
        boolean readsBars = at(CLIENT, 50_000).equals(command("EPRT |1|192.0.2.9|50000|"))
                && at(SERVER, 50_000).equals(reply("229 (|||50000|)"));
        for (char d : new char[] {delimiters.charAt(0), delimiters.charAt(1)}) {
            expect(command("EPRT " + d + "1" + d + "192.0.2.9" + d + "50000" + d))
                    .because("RFC 2428 only recommends the bar; a parser that knows nothing else breaks on legal peers")
                    .suspect("bar is the only delimiter", answer -> readsBars && MALFORMED.equals(answer))
                    .toBe(at(CLIENT, 50_000));
            expect(reply("229 Extended Passive Mode (" + d + d + d + "50000" + d + ")"))
                    .because("RFC 2428 only recommends the bar; a parser that knows nothing else breaks on legal peers")
                    .suspect("bar is the only delimiter", answer -> readsBars && MALFORMED.equals(answer))
                    .toBe(at(SERVER, 50_000));
        }
    }

    @Test
    void one_delimiter_four_times() throws Exception {
        expectMalformed("EPRT |1|192.0.2.9!50000|");
        expectMalformed("EPRT |1|192.0.2.9|50000!");
        expectMalformed("EPRT  1 192.0.2.9 50000 ");
        expectMalformed("EPRT \u007f1\u007f192.0.2.9\u007f50000\u007f");
        expectMalformed("EPRT \u00a71\u00a7192.0.2.9\u00a750000\u00a7");
        expectMalformed("EPRT x1x192.0.2.9x50000x");
        expectMalformed("EPRT :1:192.0.2.9:50000:");
        expectMalformed("EPRT ||1|192.0.2.9|50000|");
        expectMalformed("EPRT 1|192.0.2.9|50000");
        expectMalformedReply("229 Extended Passive Mode (||!6446|)");
        expectMalformedReply("229 Extended Passive Mode (   6446 )");
        expectMalformedReply("229 Extended Passive Mode (xxx6446x)");
        expectMalformedReply("229 Extended Passive Mode (...6446.)");
        expect(command("EPRT ~1~192.0.2.9~50000~"))
                .because("126 is the last character that may delimit")
                .suspect("bar is the only delimiter", MALFORMED::equals)
                .toBe(at(CLIENT, 50_000));
    }

    @Test
    void the_last_delimiter_is_not_optional() throws Exception {
        expect(command("EPRT |1|192.0.2.9|50000|"))
                .because("four delimiters enclose three fields")
                .toBe(at(CLIENT, 50_000));
        for (String form : new String[] {"|1|192.0.2.9|50000", "|1|192.0.2.9|50000||", "|1|192.0.2.9|50000|x"}) {
            expect(command("EPRT " + form))
                    .because("a port whose end is missing may be the beginning of a longer one")
                    .suspect("last delimiter optional", Cases::isAccepted)
                    .toBe(MALFORMED);
        }
        expect(reply("229 Extended Passive Mode (|||5000)"))
                .because("a port whose end is missing may be the beginning of a longer one")
                .suspect("last delimiter optional", Cases::isAccepted)
                .toBe(MALFORMED);
    }

    @Test
    void a_port_has_sixteen_bits() throws Exception {
        expect(command("EPRT |1|192.0.2.9|65535|"))
                .because("65535 is the last port, and as good as any")
                .toBe(at(CLIENT, 65_535));
        expectNoPort("EPRT |1|192.0.2.9|65536|");
        expectNoPort("EPRT |1|192.0.2.9|115536|");
        expectNoPort("EPRT |1|192.0.2.9|4295017296|");
        expectNoPort("EPRT |1|192.0.2.9|0|");
        expectNoPort("EPRT |1|192.0.2.9||");
        expectNoPort("EPRT |1|192.0.2.9|+50000|");
        expectNoPort("EPRT |1|192.0.2.9|" + "5".repeat(5000) + "|");
        expect(reply("229 Extended Passive Mode (|||65536|)"))
                .because("a port has sixteen bits: cut to them, 65536 is 0 and 65557 is 21")
                .suspect("ports cut to sixteen bits", Cases::isAccepted)
                .toBe(MALFORMED);
        expect(reply("229 Extended Passive Mode (|||65557|)"))
                .because("a port has sixteen bits: cut to them, 65536 is 0 and 65557 is 21")
                .suspect("ports cut to sixteen bits", port(21))
                .toBe(MALFORMED);
    }

    private void expectNoAddress(String reply) throws Exception {
        expect(reply(reply))
                .because("an address in this reply is a mistake or a trap: RFC 2428 leaves its field blank")
                .suspect("epsv fields not looked at", Cases::isAccepted)
                .toBe(MALFORMED);
    }

    private void expectMalformedReply(String reply) throws Exception {
        expect(reply(reply))
                .because("RFC 2428 gives this reply one exact form, unlike the 227")
                .suspect("any punctuation delimits", Cases::isAccepted)
                .toBe(MALFORMED);
    }

    private void expectMalformed(String command) throws Exception {
        expect(command(command))
                .because("a filter that splits a command otherwise than the server sees another address in it")
                .suspect("any punctuation delimits", Cases::isAccepted)
                .toBe(MALFORMED);
    }

    private void expectNoPort(String command) throws Exception {
        expect(command(command))
                .because("a port is a number from 1 to 65535, and a filter has to read the same one as the server")
                .suspect("ports cut to sixteen bits", port(50_000))
                .toBe(MALFORMED);
    }
}
