package portkata.ftpchannels;

import static portkata.grading.Expect.expect;

import org.junit.jupiter.api.Test;

/** Asks, as a client, what to take from a 227 reply and what to leave. */
abstract class PassiveRepliesCases extends Cases {

    private static final String GOOD = "227 Entering Passive Mode (192,0,2,1,195,80)";

    PassiveRepliesCases(FtpChannels ftp) {
        super(ftp);
    }

    @Test
    void parentheses_may_be_missing() throws Exception {
        boolean readsParentheses = leadsTo(reply(GOOD), SERVER, 50_000);
        expectPort("227 Entering Passive Mode (192,0,2,1,195,80)", false);
        expectPort("227 Entering Passive Mode 192,0,2,1,195,80", readsParentheses);
        expectPort("227 =192,0,2,1,195,80", readsParentheses);
        expectPort("227 192,0,2,1,195,80", readsParentheses);
        expectPort("227 Passive Mode on <192,0,2,1,195,80>: go ahead, please.", readsParentheses);
        expect(reply("227 Entering Passive Mode"))
                .because("a reply without numbers leaves nowhere to connect to")
                .toBe(MALFORMED);
    }

    @Test
    void the_first_digit_begins_the_numbers() throws Exception {
        expect(reply("227 Passive Mode 2 (192,0,2,1,195,80)"))
                .because("who hunts for six numbers that fit can be led to those that an attacker hid in a text")
                .suspect("later numbers count", port(50_000))
                .toBe(MALFORMED);
        expect(reply("227 Passive Mode (192,0,2,1,195,80) 2"))
                .because("after the numbers any text may stand, digits included")
                .toBe(at(SERVER, 50_000));
        expect(reply("227 1,2,3 (192,0,2,1,195,80)"))
                .because("who hunts for six numbers that fit can be led to those that an attacker hid in a text")
                .suspect("later numbers count", port(50_000))
                .toBe(MALFORMED);
    }

    @Test
    void the_server_is_the_one_on_the_control_connection() throws Exception {
        expectPeer("10,0,0,5", "10.0.0.5", "a server behind NAT names an address that nobody outside can reach");
        expectPeer("127,0,0,1", "127.0.0.1", "led to loopback, the client would offer its own services to the server");
        expectPeer("203,0,113,7", "203.0.113.7", "a hostile server would have the client scan whom it likes");
        expectPeer("0,0,0,0", "0.0.0.0", "a server that listens on all its addresses may name none of them");
    }

    @Test
    void an_address_that_agrees_is_not_worth_a_line_in_the_log() throws Exception {
        boolean ignoresOthers = ignoring("10.0.0.5", SERVER, 50_000).equals(reply("227 (10,0,0,5,195,80)"));
        expect(reply(GOOD))
                .because("a log that is full of servers in good order hides the one that is not")
                .suspect("every address is ignored", answer -> ignoresOthers && leadsTo(answer, SERVER, 50_000))
                .toBe(at(SERVER, 50_000));
        expect(reply("227 Entering Passive Mode (192,0,2,2,195,80)"))
                .because("a neighbour's address is another address")
                .suspect("ignores in silence", at(SERVER, 50_000)::equals)
                .suspect("believes the reply", at(ip("192.0.2.2"), 50_000)::equals)
                .toBe(ignoring("192.0.2.2", SERVER, 50_000));
    }

    @Test
    void an_ipv6_server_can_tell_its_port_but_not_its_address() throws Exception {
        expect(reply(GOOD, SERVER_V6))
                .because("six numbers have no room for IPv6, so the address in them belongs to somebody else")
                .suspect("ignores in silence", at(SERVER_V6, 50_000)::equals)
                .suspect("believes the reply", answer -> leadsTo(answer, SERVER, 50_000))
                .toBe(ignoring("192.0.2.1", SERVER_V6, 50_000));
        expect(reply(GOOD, SERVER))
                .because("over IPv4 the same reply names the server itself")
                .toBe(at(SERVER, 50_000));
    }

    @Test
    void only_227_and_229_tell_a_port() throws Exception {
        expectNoPort("226 Closing data connection (192,0,2,1,195,80)");
        expectNoPort("425 Can't open passive connection (192,0,2,1,195,80)");
        expectNoPort("227-Entering Passive Mode (192,0,2,1,195,80)");
        expectNoPort("2270 Entering Passive Mode (192,0,2,1,195,80)");
        expectNoPort(" 227 Entering Passive Mode (192,0,2,1,195,80)");
        expectNoPort("227(192,0,2,1,195,80)");
        expectNoPort("229-Extended Passive Mode (|||50000|)");
        expectNoPort("500 no (|||50000|)");
        expectNoPort("227");
        expectNoPort("");
        expectPort(GOOD, false);
    }

    @Test
    void a_reply_is_one_line() throws Exception {
        expectPort(GOOD, false);
        expectOneLine(GOOD + "\r\n226 Transfer complete");
        expectOneLine("227 Entering\r\n227 Passive Mode (192,0,2,1,195,80)");
        expectOneLine(GOOD + "\n");
        expectOneLine("229 Extended Passive Mode (|||50000|)\r\n226 Transfer complete");
        expectOneLine("229 Extended\r229 Passive Mode (|||50000|)");
    }

    @Test
    void a_server_may_listen_below_1024() throws Exception {
        boolean reads227 = isAccepted(reply(GOOD));
        boolean reads229 = isAccepted(reply("229 Entering Extended Passive Mode (|||50000|)"));
        expect(reply("227 Entering Passive Mode (192,0,2,1,3,255)"))
                .because("where the server listens is its business: the client calls nobody else")
                .suspect("low ports refused in replies", answer -> reads227 && MALFORMED.equals(answer))
                .toBe(at(SERVER, 1023));
        expect(reply("229 Entering Extended Passive Mode (|||20|)"))
                .because("where the server listens is its business: the client calls nobody else")
                .suspect("low ports refused in replies", answer -> reads229 && MALFORMED.equals(answer))
                .toBe(at(SERVER, 20));
    }

    @Test
    void a_text_may_be_as_long_as_a_book() throws Exception {
        String book = "Entering Passive Mode, ".repeat(5000);
        expect(reply("227 " + book + "(192,0,2,1,195,80)" + book))
                .because("a hostile server chooses the length, and a client that chokes on it is out of service")
                .toBe(at(SERVER, 50_000));
        expect(reply("229 " + book + "(|||50000|)" + book))
                .because("a hostile server chooses the length, and a client that chokes on it is out of service")
                .toBe(at(SERVER, 50_000));
        expect(reply("227 " + book))
                .because("without numbers, the longest text leads nowhere")
                .toBe(MALFORMED);
    }

    private void expectPort(String reply, boolean readsParentheses) throws Exception {
        expect(reply(reply))
                .because("RFC 959 itself shows this reply in two forms, and servers write it in more")
                .suspect("parentheses required", answer -> readsParentheses && MALFORMED.equals(answer))
                .toBe(at(SERVER, 50_000));
    }

    private void expectPeer(String numbers, String other, String why) throws Exception {
        expect(reply("227 Entering Passive Mode (" + numbers + ",195,80)"))
                .because(why)
                .suspect("believes the reply", answer -> leadsTo(answer, ip(other), 50_000))
                .suspect("ignores in silence", at(SERVER, 50_000)::equals)
                .toBe(ignoring(other, SERVER, 50_000));
    }

    private void expectNoPort(String reply) throws Exception {
        expect(reply(reply))
                .because("numbers after any other code are no invitation, and nobody listens there")
                .suspect("code not checked", Cases::isAccepted)
                .toBe(MALFORMED);
    }

    private void expectOneLine(String reply) throws Exception {
        expect(reply(reply))
                .because("what follows a line end is another reply: read as one, all later replies are one behind")
                .suspect("one line is enough", Cases::isAccepted)
                .toBe(MALFORMED);
    }
}
