package portkata.nmapcommand;

import static portkata.grading.Expect.outcomeOf;
import static portkata.nmapcommand.Flag.VERSIONS;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Asks which scripts a form may choose, and how nmap is told. */
abstract class ScriptsCases extends Cases {

    private static final List<String> GENTLE =
            List.of("auth", "broadcast", "default", "discovery", "external", "malware", "safe", "vuln");

    private static final List<String> HARMFUL = List.of("brute", "dos", "exploit", "fuzzer", "intrusive");

    ScriptsCases(NmapCommand nmap) {
        super(nmap);
    }

    @Order(1)
    @Test
    void a_category_is_passed_on() throws Exception {
        for (String name : GENTLE) {
            demand(
                    command(scripts(name), "each category answers a question of its own: none may be missing"),
                    "nmap",
                    "--script=" + name,
                    HOST);
        }
        refused("safer", "a name that is no category is looked for among the files");
    }

    @Test
    void harmful_categories_are_a_matter_of_permission() throws Exception {
        boolean isDosRefused = REFUSED.equals(outcomeOf(() -> nmap.argv(scripts("dos"))));
        for (String name : HARMFUL) {
            demand(
                    command(scripts(name), "whoever may attack the host needs them: this is not the place to judge")
                            .suspect("brute is forgotten", answer -> name.equals("brute") && !isDosRefused)
                            .suspect("harmful scripts are refused", REFUSED::equals),
                    "nmap",
                    "--script=" + name,
                    HOST);
        }
        refused("bruteforce", "a name that is no category is looked for among the files");
    }

    @Test
    void several_categories_share_one_option() throws Exception {
        for (List<String> names : List.of(List.of("safe", "vuln"), List.of("auth", "brute", "malware"))) {
            demand(
                    command(
                                    scripts(names.toArray(String[]::new)),
                                    "one option takes all the names, with a comma and nothing else between them")
                            .suspect(
                                    "a blank behind the comma",
                                    anyArgument(argument -> argument.matches(".*[a-z],? [a-z].*"))),
                    "nmap",
                    "--script=" + String.join(",", names),
                    HOST);
        }
        demand(command(host(HOST), "no script at all needs no option"), "nmap", HOST);
    }

    @Test
    void default_beside_others_is_a_category_like_them() throws Exception {
        demand(
                command(
                                scripts("default", "vuln"),
                                "nmap ignores -sC beside --script: the default scripts would not run")
                        .suspect("default is sc", anyArgument("-sC"::equals)),
                "nmap",
                "--script=default,vuln",
                HOST);
        demand(command(scripts("default"), "alone it may be spelled -sC"), "nmap", "--script=default", HOST);
    }

    @Test
    void what_is_no_category_is_refused() throws Exception {
        for (String name : List.of("http-title", "ssl-cert", "", "/tmp/x.nse", "../x", "x.nse", "scripts/")) {
            refused(name, "nmap takes it for a file, and runs what is in there with its own rights");
        }
        demand(command(scripts("safe"), "a category is no file"), "nmap", "--script=safe", HOST);
    }

    @Test
    void all_is_no_category() throws Exception {
        String why = "all are the scripts that crash services, too, and the ones that ask third parties";
        refused(scripts("all"), "all", "all is a category", why);
        demand(command(scripts("safe"), "one category at a time is a choice"), "nmap", "--script=safe", HOST);
    }

    @Test
    void expressions_are_refused() throws Exception {
        for (String name :
                List.of("not intrusive", "safe or dos", "default,dos", "+safe", "(safe)", "safe ", "*", "ht*")) {
            String why = "nmap reads an expression, and it can mean any script";
            refused(scripts(name), name, "expressions are passed on", why);
        }
        demand(command(scripts("safe", "dos"), "two names are two"), "nmap", "--script=dos,safe", HOST);
    }

    @Test
    void one_wrong_name_spoils_the_request() throws Exception {
        String why = "a scan without the script that was asked for looks like a clean result";
        refused(scripts("safe", "vulns"), "vulns", "any word is a category", why);
        demand(command(scripts("safe", "vuln"), "both are categories"), "nmap", "--script=safe,vuln", HOST);
    }

    @Test
    void names_are_in_lower_case() throws Exception {
        for (String name : List.of("SAFE", "Safe", "d\u0130scovery")) {
            String why = "nmap takes capitals, but one spelling is enough for a form";
            refused(scripts(name), name, "names in any case", why);
        }
        demand(command(scripts("safe"), "in lower case it is a category"), "nmap", "--script=safe", HOST);
    }

    @Test
    void version_scripts_come_with_the_versions() throws Exception {
        String why = "nmap's documentation says that they cannot be chosen: -sV runs them";
        refused(scripts("version"), "version", "version is a category", why);
        ScanRequest both =
                new ScanRequest(HOST, false, Set.of(), Optional.empty(), Set.of("version"), Set.of(VERSIONS), false);
        refused(both, "version", "version is a category", why);
        demand(command(flags(VERSIONS), "this is how to ask for them"), "nmap", "-sV", HOST);
    }

    private void refused(String name, String why) throws Exception {
        refused(scripts(name), name, "any word is a category", why);
    }

    private void refused(ScanRequest request, String name, String mistake, String why) throws Exception {
        command(request, why)
                .suspect("unknown names are left out", answer -> isAccepted(answer) && !isNamed(name, answer))
                .suspect(mistake, Cases::isAccepted)
                .toBe(REFUSED);
    }

    private static boolean isNamed(String name, Object answer) {
        return String.valueOf(answer).toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }
}
