package portkata.portlookup;

import static portkata.Transport.TCP;
import static portkata.grading.Expect.expect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import portkata.portlookup.Entries.Entry;

/** Asks by the names that people and tools use. */
abstract class NamesAndAliasesCases extends Cases {

    NamesAndAliasesCases(PortLookup lookup) {
        super(lookup);
    }

    @ParameterizedTest(name = "{0} is {1}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', textBlock = """
            IMAP          | imap          | 143   | people write most of these names in capitals
            MongoDB       | mongodb       | 27017 | vendors write their names in mixed case
            MS-WBT-Server | ms-wbt-server | 3389  | the registry's own titles have capitals, too
            """)
    void a_name_in_any_case(String written, String inLowerCase, int port, String why) {
        boolean knowsLowerCaseOnly = isAt(inLowerCase, port) && isAt("ssh", 22) && isAt("SSH");
        expect(lookup.ports(written))
                .because(why)
                .suspect("case sensitive", answer -> answer.isEmpty() && knowsLowerCaseOnly)
                .toBe(ports(port));
    }

    @ParameterizedTest(name = "{0}", quoteTextArguments = false)
    @CsvFileSource(resources = "aliases.csv", delimiter = '|')
    void an_alias_finds_the_rows_that_bear_it(String kind, Entries aliases, String why) {
        boolean namesOnly = isAt("ssh", 22) && isAt("www") && isAt("domain");
        boolean oneOfTwo =
                knowsSingleAliases() && isAt("krb5") != isAt("kerberos-sec") && isAt("sunrpc") != isAt("portmapper");
        for (Entry alias : aliases.all()) {
            expect(lookup.ports(alias.name()))
                    .because(why)
                    .suspect("aliases forgotten", answer -> answer.isEmpty() && namesOnly)
                    .suspect("one alias is enough", answer -> answer.isEmpty() && oneOfTwo)
                    .toBe(ports(alias.port()));
        }
    }

    @Test
    void blanks_count_inside_a_name_and_not_around_it() {
        expect(lookup.ports("  ssh\t"))
                .because("names are pasted from tables, with the blanks of their columns")
                .toBe(ports(22));
        expectNoRepairOf("s sh", 22);
        expectNoRepairOf("pop 3", 110);
        expectNoRepairOf("http alt", 8080);
    }

    @Test
    void only_whole_names_match() {
        expect(lookup.ports("http"))
                .because("a rule for http must not open 8080, nor 443")
                .toBe(ports(80));
        expect(lookup.ports("http-alt"))
                .because("the second web port is a service of its own")
                .toBe(ports(8080));
        expectNothingFor("ht", 80);
        expectNothingFor("ss", 22);
        expectNothingFor("sh", 22);
        expectNoRepairOf("ssh/tcp", 22);
    }

    @Test
    void the_registered_owner_of_a_number_is_a_stranger() {
        expectStranger("ncube-lm", 1521, "oracle", "1521 is Oracle in practice, whoever registered it");
        expectStranger("sun-sr-https", 6443, "kubernetes", "6443 is Kubernetes in practice, whoever registered it");
        expectStranger("pcsync-https", 8443, "https-alt", "8443 is any second HTTPS port, whoever registered it");
        expectStranger("wap-wsp", 9200, "elasticsearch", "9200 is Elasticsearch in practice, and hardly ever WAP");
    }

    private void expectStranger(String owner, int port, String name, String why) {
        expect(lookup.service(port, TCP)).because(why).toBe(named(name));
        expect(lookup.ports(owner))
                .because(why)
                .suspect("owner of the number is an alias", answer -> answer.equals(ports(port)))
                .toBe(ports());
    }

    private boolean knowsSingleAliases() {
        return isAt("mail", 25) && isAt("rfb", 5900) && isAt("memcache", 11211);
    }

    private void expectNothingFor(String half, Integer whole) {
        expect(lookup.ports(half))
                .because("half a name names nothing: a rule for it would open whatever begins or ends alike")
                .suspect("part of a name is enough", answer -> answer.contains(whole))
                .toBe(ports());
    }

    private void expectNoRepairOf(String written, int port) {
        expect(lookup.ports(written))
                .because("a lookup that repairs names finds services that nobody asked for")
                .suspect("names are repaired", answer -> answer.equals(ports(port)))
                .toBe(ports());
    }
}
