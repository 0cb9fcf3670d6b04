package portkata.kata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GradeTest {

    @TempDir
    private Path folder;

    private Checkout checkout;

    @BeforeEach
    void copy() {
        checkout = Checkout.in(folder);
    }

    @Test
    void a_stub_is_fine_and_earns_nothing() {
        Checkout.Said said = checkout.run("grade");
        assertThat(said.out()).contains("0 of 67 cases", "1 Port lookup", " grade 1");
        assertThat(said.code()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void a_right_answer_gets_everything() {
        Checkout.Said said = checkout.solve().run("grade", "1");
        assertThat(said.out()).contains("67 of 67 cases · 100 %");
        assertThat(said.code()).isEqualTo(ExitCode.FINE);
    }

    @Test
    void one_wrong_line_is_explained_and_fails_the_command() {
        Checkout.Said said = checkout.solve("20, ", "29, ").run("grade", "1");
        assertThat(said.out()).contains("expected  ", "but was   ", "why       ", "look at   ", "Hint 1 of 3");
        assertThat(said.code()).isEqualTo(ExitCode.WRONG);
    }

    @Test
    void one_topic_is_graded_alone_and_in_full() {
        Checkout.Said said = checkout.solve("20, ", "29, ").run("grade", "1", "--topic", "the ten");
        assertThat(said.out()).contains("❌ the ten").doesNotContain("names and aliases", "show all with");
    }

    @Test
    void a_broken_source_costs_its_own_exercise_only() {
        Checkout.Said said = checkout.write(Checkout.ANSWER, "class {").run("grade", "1", "4");
        assertThat(said.out()).contains(Checkout.ANSWER + ":1", "4 State classifier");
        assertThat(said.code()).isEqualTo(ExitCode.WRONG);
    }

    @Test
    void the_reference_is_graded_on_request_and_not_remembered() {
        assertThat(checkout.run("grade", "1", "--reference").out()).contains("67 of 67 cases");
        assertThat(checkout.run("list").out()).contains("not graded yet");
    }

    @Test
    void json_holds_what_the_board_shows() {
        JsonNode report = JsonMapper.shared()
                .readTree(checkout.solve("20, ", "29, ")
                        .run("grade", "1", "--format", "json")
                        .out());
        assertThat(report.get("counted").asInt()).isEqualTo(67);
        assertThat(report.get("passed").asInt())
                .isEqualTo(67 - report.get("failed").asInt());
        JsonNode theTen = report.get("exercises").get(0).get("topics").get(0);
        assertThat(theTen.get("name").asString()).isEqualTo("the ten");
        assertThat(theTen.get("cases").valueStream()).anySatisfy(one -> {
            assertThat(one.get("verdict").asString()).isEqualTo("wrong answer");
            assertThat(one.has("call") && one.has("expected") && one.has("actual") && one.has("why"))
                    .isTrue();
        });
    }

    @Test
    void junit_xml_counts_and_names_every_case() throws Exception {
        String xml = checkout.solve("20, ", "29, ")
                .run("grade", "1", "--format", "junit")
                .out();
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.strip().getBytes(StandardCharsets.UTF_8)));
        Element suite = (Element) document.getElementsByTagName("testsuite").item(0);
        assertThat(suite.getAttribute("tests")).isEqualTo("67");
        assertThat(suite.getAttribute("failures"))
                .isEqualTo(Integer.toString(
                        document.getElementsByTagName("failure").getLength()))
                .isNotEqualTo("0");
        assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(67);
    }
}
