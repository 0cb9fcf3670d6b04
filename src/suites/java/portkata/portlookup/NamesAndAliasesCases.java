package portkata.portlookup;

import static portkata.grading.Expect.expect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
        boolean known = lookup.ports(inLowerCase).equals(ports(port));
        expect(lookup.ports(written))
                .because(why)
                .suspect("case sensitive", answer -> answer.isEmpty() && known)
                .toBe(ports(port));
    }

    @ParameterizedTest(name = "{0}", quoteTextArguments = false)
    @CsvSource(delimiter = '|', textBlock = """
            registered names | domain 53, epmap 135, microsoft-ds 445, ms-sql-s 1433 | scanners print these
            customary names  | www 80, krb5 88, pop-3 110, imap2 143, smtps 465      | services files list these
            program names    | portmapper 111, rsh 514, postgres 5432, mongod 27017  | process lists show these
            TLS or not       | docker-s 2376, wsman 5985, wsmans 5986            | TLS and plain text are two findings
            one of a pair    | kubelet 10250, isakmp 500, ipsec-nat-t 4500        | a rule for one must not open two
            """)
    void an_alias_finds_the_rows_that_bear_it(String kind, Entries aliases, String why) {
        boolean knowsNames = lookup.ports("ssh").equals(ports(22));
        for (Entry alias : aliases.all()) {
            expect(lookup.ports(alias.name()))
                    .because(why)
                    .suspect("aliases forgotten", answer -> answer.isEmpty() && knowsNames)
                    .toBe(ports(alias.port()));
        }
    }

    @Test
    void blanks_count_inside_a_name_and_not_around_it() {
        expect(lookup.ports("  ssh\t"))
                .because("names are pasted from tables, with the blanks of their columns")
                .toBe(ports(22));
        expect(lookup.ports("s sh"))
                .because("a lookup that repairs names finds services that nobody asked for")
                .toBe(ports());
    }

    @Test
    void only_whole_names_match() {
        expect(lookup.ports("http"))
                .because("a rule for http must not open 8080, nor 443")
                .toBe(ports(80));
        expect(lookup.ports("http-alt"))
                .because("the second web port is a service of its own")
                .toBe(ports(8080));
        expect(lookup.ports("ht")).because("half a name names nothing").toBe(ports());
    }

    @Test
    void the_registered_owner_of_a_number_is_a_stranger() {
        expect(lookup.ports("elasticsearch"))
                .because("9200 is Elasticsearch in practice, whatever a scanner prints without probing")
                .toBe(ports(9200));
        expect(lookup.ports("wap-wsp"))
                .because("a name that only the number suggests is not evidence of a service")
                .toBe(ports());
        expect(lookup.ports("oracle"))
                .because("1521 is the Oracle listener in practice, though it was given to a licence manager")
                .toBe(ports(1521));
        expect(lookup.ports("ncube-lm"))
                .because("a name that only the number suggests is not evidence of a service")
                .toBe(ports());
    }
}
