package portkata.ftpchannels;

import static portkata.grading.Expect.expect;

import org.junit.jupiter.api.Test;

/** Asks for the arithmetic and the bounds of {@code h1,h2,h3,h4,p1,p2}, in replies and in commands. */
abstract class SixNumbersCases extends Cases {

    private static final String HUGE = "9".repeat(5000);

    SixNumbersCases(FtpChannels ftp) {
        super(ftp);
    }

    @Test
    void the_port_is_256_times_p1_plus_p2() throws Exception {
        gradePort(19, 137, 5001);
        gradePort(195, 80, 50_000);
    }

    @Test
    void either_number_of_the_port_may_be_0() throws Exception {
        gradePort(4, 0, 1024);
        gradePort(0, 80, 80);
        gradePort(0, 1, 1);
    }

    @Test
    void the_last_port_is_65535() throws Exception {
        gradePort(255, 255, 65_535);
        gradePort(255, 0, 65_280);
    }

    @Test
    void commands_reckon_as_replies_do() throws Exception {
        gradePortCommand(4, 1, 1025);
        gradePortCommand(19, 137, 5001);
        gradePortCommand(255, 255, 65_535);
    }

    @Test
    void a_number_of_the_port_ends_at_255() throws Exception {
        gradePort(19, 255, 5119);
        expect(reply(passive("192,0,2,1,19,256")))
                .because("a byte ends at 255: reckoned on, 19,256 is a second name for 20,0 that no filter knows")
                .suspect("octets unchecked", port(5120))
                .toBe(MALFORMED);
        expect(reply(passive("192,0,2,1,256,80")))
                .because("a byte ends at 255: cut to eight bits, 256 would be 0 and the port 80")
                .suspect("octets unchecked", Cases::isAccepted)
                .toBe(MALFORMED);
        expect(command("PORT 192,0,2,9,4,300"))
                .because("a server that reckons on connects to a port that its filters read otherwise")
                .suspect("octets unchecked", port(1324))
                .toBe(MALFORMED);
    }

    @Test
    void a_number_of_the_address_ends_at_255() throws Exception {
        expect(reply(passive("255,0,2,1,195,80")))
                .because("255 is the highest number of a byte, and as good as any")
                .toBe(ignoring("255.0.2.1", SERVER, 50_000));
        expect(reply(passive("192,0,2,256,195,80")))
                .because("who sends 256 for a byte has a bug or an intent, and a port from there is worth nothing")
                .suspect("octets unchecked", Cases::isAccepted)
                .toBe(MALFORMED);
        expect(command("PORT 192,0,2,265,195,80"))
                .because("cut to eight bits, 265 is 9, and a foreign text would pass for the client's address")
                .suspect("octets unchecked", Cases::isAccepted)
                .toBe(MALFORMED);
    }

    @Test
    void port_0_is_none_and_port_1_is_one() throws Exception {
        expect(reply(passive("192,0,2,1,0,0")))
                .because("nothing listens on 0: a connection to it fails in a way that looks like a refusal")
                .suspect("zero is a port", port(0))
                .toBe(MALFORMED);
        expect(reply(passive("192,0,2,1,0,1")))
                .because("1 is a valid port, and it is the server's own business where it listens")
                .toBe(at(SERVER, 1));
        expect(command("PORT 192,0,2,9,0,0"))
                .because("0 is no port at all, so the command is wrong in form before it is dangerous")
                .suspect("zero is a port", answer -> isAccepted(answer) || BOUNCE.equals(answer))
                .toBe(MALFORMED);
    }

    @Test
    void there_are_six_numbers_no_more_and_no_less() throws Exception {
        expect(reply(passive("192,0,2,1,195"))).because("half a port is none").toBe(MALFORMED);
        expect(reply(passive("192,0,2,1,195,80")))
                .because("six numbers are an address and a port")
                .toBe(at(SERVER, 50_000));
        expect(reply(passive("192,0,2,1,195,80,1")))
                .because("with seven numbers nobody knows which six were meant")
                .suspect("seventh number dropped", port(50_000))
                .toBe(MALFORMED);
        expect(reply(passive("192,0,2,,195,80")))
                .because("a gap between two commas is a missing number, not a 0")
                .toBe(MALFORMED);
        expect(command("PORT 192,0,2,9,195,80,1"))
                .because("with seven numbers nobody knows which six were meant")
                .suspect("seventh number dropped", port(50_000))
                .toBe(MALFORMED);
        expect(command("PORT 192,0,2,9,195")).because("half a port is none").toBe(MALFORMED);
    }

    @Test
    void a_number_is_nothing_but_digits() throws Exception {
        expectNoNumber("PORT 192,0,2,9,+195,80", "Java's parseInt takes a plus, FTP does not");
        expectNoNumber("PORT 192,0,2,9, 195,80", "a blank that one program skips and another does not hides a command");
        expectNoNumber("PORT 192,0,2,9,195,80 ", "a command ends with its last digit");
        expectNoNumber(
                "PORT 192,0,2,9,195,\u0668\u0660",
                "Java's parseInt takes the digits of all scripts, FTP those of ASCII");
        expectNoNumber("PORT 192,0,2,9,0xc3,80", "FTP has no hexadecimal numbers");
        expectNoNumber("PORT 192,0,2,9,195,-80", "FTP has no negative numbers");
        expect(command("PORT 192,0,2,9,195,80"))
                .because("a parser that refuses good numbers is worse than none")
                .toBe(at(CLIENT, 50_000));
    }

    @Test
    void a_number_as_long_as_a_page_is_too_large() throws Exception {
        expect(command("PORT 192,0,2,9,4294967491,80"))
                .because("reckoned in 32 bits, 4294967491 becomes 195 again")
                .suspect("numbers wrap around", port(50_000))
                .toBe(MALFORMED);
        expect(reply(passive("192,0,2,1,4294967491,80")))
                .because("reckoned in 32 bits, 4294967491 becomes 195 again")
                .suspect("numbers wrap around", port(50_000))
                .toBe(MALFORMED);
        expect(command("PORT 192,0,2,9,195," + HUGE))
                .because("a hostile peer chooses the length, and a crash of the server is what it wants")
                .toBe(MALFORMED);
        expect(reply(passive("192,0,2,1,195,80")))
                .because("195 and 80 are numbers of ordinary size")
                .toBe(at(SERVER, 50_000));
    }

    private static String passive(String numbers) {
        return "227 Entering Passive Mode (" + numbers + ").";
    }

    private void gradePort(int high, int low, int port) throws Exception {
        expect(reply(passive("192,0,2,1," + high + "," + low)))
                .because("a client that reckons otherwise knocks at a port that nobody opened")
                .suspect(
                        "port bytes swapped",
                        answer -> high != low && port(256 * low + high).test(answer))
                .suspect("port bytes joined", port(Integer.parseInt(high + "" + low)))
                .suspect("base off by one", port(255 * high + low))
                .suspect("last port refused", answer -> port == 65_535 && MALFORMED.equals(answer))
                .toBe(at(SERVER, port));
    }

    private void gradePortCommand(int high, int low, int port) throws Exception {
        expect(command("PORT 192,0,2,9," + high + "," + low))
                .because("a server that reckons otherwise knocks at a port that nobody opened")
                .suspect("base off by one", answer -> port(255 * high + low).test(answer) || BOUNCE.equals(answer))
                .toBe(at(CLIENT, port));
    }

    private void expectNoNumber(String command, String why) throws Exception {
        expect(command(command))
                .because(why)
                .suspect("signs and blanks", Cases::isAccepted)
                .toBe(MALFORMED);
    }
}
