package portkata.ftpchannels;

import static portkata.grading.Expect.expect;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;

/** Asks, as a server, which commands would make it somebody else's weapon. */
abstract class RefusalsCases extends LiteralsCases {

    private static final String OWN = "PORT 192,0,2,9,195,80";

    RefusalsCases(FtpChannels ftp) {
        super(ftp);
    }

    @Test
    void data_goes_to_the_client_and_to_nobody_else() throws Exception {
        expectBounce("PORT 10,0,0,5,195,80", CLIENT, "10.0.0.5");
        expectBounce("PORT 203,0,113,7,195,80", CLIENT, "203.0.113.7");
        expectBounce("PORT 127,0,0,1,195,80", CLIENT, "127.0.0.1");
        expectBounce("PORT 192,0,2,8,195,80", CLIENT, "192.0.2.8");
        expectServed(OWN, CLIENT, 50_000);
    }

    @Test
    void eprt_bounces_as_port_does() throws Exception {
        expectBounce("EPRT |1|203.0.113.7|50000|", CLIENT, "203.0.113.7");
        expectBounce("EPRT |2|2001:db8::8|50000|", CLIENT_V6, "2001:db8::8");
        expectBounce("EPRT |2|fd00::5|50000|", CLIENT_V6, "fd00::5");
        expectServed("EPRT |2|2001:db8::9|50000|", CLIENT_V6, 50_000);
        expectServed("EPRT |1|192.0.2.9|50000|", CLIENT, 50_000);
    }

    @Test
    void an_address_of_the_other_family_is_another_address() throws Exception {
        expectBounce(OWN, CLIENT_V6, "192.0.2.9");
        expectBounce("EPRT |1|192.0.2.9|50000|", CLIENT_V6, "192.0.2.9");
        expectBounce("EPRT |2|2001:db8::9|50000|", CLIENT, "2001:db8::9");
        expectServed(OWN, CLIENT, 50_000);
    }

    @Test
    void ports_1023_and_1024_differ() throws Exception {
        Object far = command("PORT 192,0,2,9,4,1");
        expectLow("PORT 192,0,2,9,3,255", CLIENT);
        expectLow("EPRT |1|192.0.2.9|1023|", CLIENT);
        expect(command("PORT 192,0,2,9,4,0"))
                .because("1024 is the first port that an ordinary client gets from its system")
                .suspect(
                        "one too many",
                        answer -> BOUNCE.equals(answer) && at(CLIENT, 1025).equals(far))
                .toBe(at(CLIENT, 1024));
        expect(command("EPRT |1|192.0.2.9|1024|"))
                .because("1024 is the first port that an ordinary client gets from its system")
                .suspect(
                        "one too many",
                        answer -> BOUNCE.equals(answer) && at(CLIENT, 1025).equals(far))
                .toBe(at(CLIENT, 1024));
    }

    @Test
    void not_even_the_client_is_called_on_a_well_known_port() throws Exception {
        expectLow("PORT 192,0,2,9,0,25", CLIENT);
        expectLow("PORT 192,0,2,9,0,1", CLIENT);
        expectLow("EPRT |2|2001:db8::9|22|", CLIENT_V6);
        expectServed("PORT 192,0,2,9,8,1", CLIENT, 2049);
    }

    @Test
    void form_comes_before_danger() throws Exception {
        expectForm("PORT 203,0,113,7,195,256");
        expectForm("PORT 203,0,113,7,0,0");
        expectForm("EPRT |1|203.0.113.7|0|");
        expectForm("EPRT |1|203.0.113|22|");
        expect(command("EPRT |9|203.0.113.7|22|"))
                .because("an address of a family that nobody knows cannot be compared with anything")
                .toBe(UNSUPPORTED);
        expectBounce("PORT 203,0,113,7,0,22", CLIENT, "203.0.113.7");
    }

    @Test
    void a_verb_may_be_in_any_case() throws Exception {
        boolean readsCapitals = at(CLIENT, 50_000).equals(command(OWN));
        for (String written : new String[] {"port 192,0,2,9,195,80", "Eprt |1|192.0.2.9|50000|"}) {
            expect(command(written))
                    .because("RFC 959 has verbs in any case, and a filter that knows capitals alone lets others pass")
                    .suspect("case sensitive", answer -> readsCapitals && MALFORMED.equals(answer))
                    .toBe(at(CLIENT, 50_000));
        }
        expectOneCommand("PASV 192,0,2,9,195,80");
        expectOneCommand("EPRT 192,0,2,9,195,80");
        expectOneCommand("PORT |1|192.0.2.9|50000|");
        expectOneCommand("");
    }

    @Test
    void a_command_ends_with_its_last_number() throws Exception {
        expectOneCommand(OWN + "\r\nDELE report.txt");
        expectOneCommand(OWN + "\n");
        expectOneCommand(OWN + ")");
        expectOneCommand("EPRT |1|192.0.2.9|50000|\r\n");
        expectOneCommand("PORT (192,0,2,9,195,80)");
        expectOneCommand("PORT  192,0,2,9,195,80");
        expectOneCommand("PORT192,0,2,9,195,80");
        expectServed(OWN, CLIENT, 50_000);
    }

    private void expectBounce(String command, InetAddress client, String victim) throws Exception {
        boolean isReadable = isAccepted(command(command, ip(victim)));
        boolean refusesPrivate = BOUNCE.equals(command("PORT 10,0,0,5,195,80"));
        expect(command(command, client))
                .because("who may choose the address scans your network from inside, with your server's address")
                .suspect("only private addresses refused", answer -> refusesPrivate && isAccepted(answer))
                .suspect("bounces anywhere", answer -> leadsTo(answer, ip(victim), 50_000))
                .suspect("client instead of refusal", at(client, 50_000)::equals)
                .suspect("bounce is malformed", answer -> isReadable && MALFORMED.equals(answer))
                .toBe(BOUNCE);
    }

    private void expectLow(String command, InetAddress client) throws Exception {
        expect(command(command, client))
                .because("below 1024 are mail, shells and name servers, which take a file for commands")
                .suspect("well known ports served", Cases::isAccepted)
                .suspect("bounce is malformed", answer -> client.equals(CLIENT) && MALFORMED.equals(answer))
                .toBe(BOUNCE);
    }

    private void expectServed(String command, InetAddress client, int port) throws Exception {
        expect(command(command, client))
                .because("a server that refuses its own clients needs no attacker to be down")
                .toBe(at(client, port));
    }

    private void expectForm(String command) throws Exception {
        expect(command(command))
                .because("a log that calls broken software an attack, or the reverse, sends people the wrong way")
                .suspect("danger before form", BOUNCE::equals)
                .toBe(MALFORMED);
    }

    private void expectOneCommand(String command) throws Exception {
        expect(command(command))
                .because("what a filter took for the end of the command must be the end for the server, too")
                .suspect("text after the command", Cases::isAccepted)
                .toBe(MALFORMED);
    }
}
