package portkata.nmapcommand;

import static portkata.Transport.TCP;
import static portkata.Transport.UDP;
import static portkata.grading.Expect.outcomeOf;

import java.util.SortedSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portkata.grading.Expect;

/** Asks what the ranges of a port list mean, and what is none. */
abstract class PortRangesCases extends Cases {

    PortRangesCases(NmapCommand nmap) {
        super(nmap);
    }

    @Order(1)
    @Test
    void single_ports_and_ranges() throws Exception {
        asked("22,80-82", "both ends of a range are scanned")
                .suspect("last port of a range is lost", set(22, 80, 81)::equals)
                .toBe(set(22, 80, 81, 82));
        asked("443", "one port is a list, too").toBe(set(443));
        asked("65535-65535", "a range may hold one port").toBe(set(65_535));
    }

    @Test
    void an_end_may_be_left_out() throws Exception {
        asked("65533-", "the missing end is 65535, the last port there is").toBe(range(65_533, 65_535));
        asked("-3", "the missing start is 1, for nmap scans port 0 only when it is named")
                .toBe(range(1, 3));
        asked("-3,65533-", "each range has ends of its own").toBe(set(1, 2, 3, 65_533, 65_534, 65_535));
    }

    @Test
    void a_hyphen_alone_is_all_but_port_0() throws Exception {
        asked("-", "-p- is said to scan everything, and does not scan port 0").toBe(range(1, 65_535));
        asked("0-", "0- is what scans everything").toBe(range(0, 65_535));
    }

    @Test
    void port_0_is_scanned_when_it_is_named() throws Exception {
        asked("0", "0 can be written into a packet, so a scan may ask what answers there")
                .suspect("zero is no port", answer -> !set(0).equals(answer))
                .toBe(set(0));
        asked("0-2,7", "a start that is written is not replaced by 1")
                .suspect(
                        "zero is no port",
                        answer -> REFUSED.equals(answer) || range(1, 2).equals(answer))
                .toBe(set(0, 1, 2, 7));
    }

    @Test
    void duplicates_count_once_and_order_does_not_matter() throws Exception {
        asked("80,20-22,21,80,21-23", "nmap warns about a port that is named twice, and scans it once")
                .suspect("duplicates are refused", REFUSED::equals)
                .toBe(set(20, 21, 22, 23, 80));
    }

    @Test
    void a_range_from_high_to_low_is_refused() throws Exception {
        refused("100-98", "nmap quits and asks whether the range was meant the other way round")
                .suspect("reversed range is swapped", range(98, 100)::equals)
                .toBe(REFUSED);
        refused("22,443-80", "a scan of 22 alone would look like a finished job")
                .suspect("reversed range is swapped", answer -> answer instanceof SortedSet<?> set && set.size() > 300)
                .toBe(REFUSED);
        asked("98-100", "the same two numbers in order are a range").toBe(range(98, 100));
    }

    @Test
    void to_0_is_a_range_from_high_to_low() throws Exception {
        refused("-0", "the missing start is 1, so this one runs from 1 down to 0")
                .suspect("hyphen starts at zero", set(0)::equals)
                .suspect("reversed range is swapped", range(0, 1)::equals)
                .toBe(REFUSED);
        asked("0-0", "with its start written, the range is port 0 alone").toBe(set(0));
    }

    @Test
    void port_65536_is_refused_and_65535_is_not() throws Exception {
        for (String list : new String[] {"65536", "1-65536", "65536-", "80,65617", "99999"}) {
            refused(list, "in 16 bits 65536 is 0 and 65617 is 81: another port than anybody asked for")
                    .suspect("too high is clamped", answer -> lowest(answer) > 0 && highest(answer) == 65_535)
                    .suspect("cut to sixteen bits", answer -> lowest(answer) == 0 || highest(answer) == 81)
                    .toBe(REFUSED);
        }
        asked("65535", "the highest number of 16 bits is a port").toBe(set(65_535));
    }

    @Test
    void a_number_may_be_long() throws Exception {
        asked("00000000000000000000080", "leading zeros change no decimal number, however many")
                .toBe(set(80));
        refused("4294967376", "cut to 32 bits this is 80")
                .suspect("cut to sixteen bits", set(80)::equals)
                .toBe(REFUSED);
        refused("1-" + "9".repeat(1000), "a form takes any text, and an overflow must not become a port")
                .toBe(REFUSED);
    }

    @Test
    void leading_zeros_are_not_octal() throws Exception {
        asked("0020-0025", "nmap reads decimal: 0020 is 20, not 16")
                .suspect("leading zeros are octal", range(16, 21)::equals)
                .toBe(range(20, 25));
        asked("0443", "a number with zeros before it is a number still")
                .suspect("leading zeros are octal", set(291)::equals)
                .toBe(set(443));
        asked("08", "8 is no octal digit, but 08 is a port").toBe(set(8));
    }

    @Test
    void a_comma_at_the_end_is_refused() throws Exception {
        boolean isGapRefused = REFUSED.equals(outcomeOf(() -> nmap.parsePorts(",80", TCP)));
        for (String list : new String[] {"80,", "80-90,,"}) {
            refused(list, "a list that ends in a comma was cut off: the rest of it is missing")
                    .suspect("comma at the end is dropped", answer -> isGapRefused)
                    .suspect("empty elements are skipped", answer -> !isGapRefused)
                    .toBe(REFUSED);
        }
        asked("80,90", "between two ports the comma is right").toBe(set(80, 90));
    }

    @Test
    void an_empty_element_is_refused() throws Exception {
        for (String list : new String[] {",80", "80,,90", ","}) {
            refused(list, "where a port is missing, nobody knows which one")
                    .suspect("empty elements are skipped", answer -> true)
                    .toBe(REFUSED);
        }
        refused("", "no text at all is no wish to scan nothing")
                .suspect("nothing means none", set()::equals)
                .toBe(REFUSED);
        asked("80,90", "without a gap it is a list").toBe(set(80, 90));
    }

    @Test
    void a_second_hyphen_is_refused() throws Exception {
        for (String list : new String[] {"1-5-9", "1--5", "--5", "5--", "--"}) {
            refused(list, "a guess at what was meant scans ports that nobody named")
                    .suspect("second hyphen is ignored", answer -> true)
                    .toBe(REFUSED);
        }
        asked("1-5", "one hyphen is a range").toBe(range(1, 5));
    }

    @ParameterizedTest(name = "{0}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            blanks|80, 90|blanks are trimmed
            blanks at the ends| 80|blanks are trimmed
            a blank in a range|80 - 90|blanks are trimmed
            a sign|+80|signs are accepted
            a sign in a range|1-+5|signs are accepted
            digits of another script|\u0668\u0660|signs are accepted
            a name|http|names are looked up
            a name among numbers|22,https|names are looked up
            """)
    void only_digits_hyphens_and_commas(String what, String list, String mistake) throws Exception {
        refused(list, "one spelling for one port keeps a filter before nmap from reading another list than nmap does")
                .suspect(mistake, answer -> true)
                .toBe(REFUSED);
        asked("80-82", "digits and one hyphen are a range").toBe(range(80, 82));
    }

    @Test
    void nothing_else_is_a_list() throws Exception {
        for (String list : new String[] {"0x50", "80;id", "80\n", "80.90", "80/tcp", "*", "[-1024]", "1e3", "http*"}) {
            refused(list, "what is no number must not be skipped: the rest would be another scan")
                    .toBe(REFUSED);
        }
        asked("80", "a number is a list").toBe(set(80));
    }

    private Expect<Object> asked(String list, String why) throws Exception {
        return ports(list, TCP, why)
                .suspect(
                        "hyphen starts at zero",
                        answer -> answer instanceof SortedSet<?> set && set.contains(0) && !list.startsWith("0"));
    }

    private Expect<Object> refused(String list, String why) throws Exception {
        return ports(list, list.length() % 2 == 0 ? TCP : UDP, why);
    }

    private static int lowest(Object answer) {
        return answer instanceof SortedSet<?> set && !set.isEmpty() ? (Integer) set.first() : -1;
    }

    private static int highest(Object answer) {
        return answer instanceof SortedSet<?> set && !set.isEmpty() ? (Integer) set.last() : -1;
    }
}
