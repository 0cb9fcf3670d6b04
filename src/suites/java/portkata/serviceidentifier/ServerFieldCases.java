package portkata.serviceidentifier;

import static portkata.serviceidentifier.Service.HTTP;

import java.util.List;
import org.junit.jupiter.api.Test;
import portkata.grading.Expect;

/** Asks for the software in the head of an HTTP reply, and not in what a visitor may have written. */
abstract class ServerFieldCases extends Cases {

    ServerFieldCases(ServiceIdentifier identifier) {
        super(identifier);
    }

    @Test
    void the_server_field_names_it() {
        aboutHead("Date: x\r\nServer: nginx/1.24.0\r\nVia: y\r\n", "the software has the holes, HTTP/1.1 has none")
                .suspect("protocol is software", runs("1.1"))
                .toBe(confirmed(HTTP, "nginx/1.24.0"));
        aboutHead("Server: nginx\r\n", "a name without a number is a name").toBe(confirmed(HTTP, "nginx"));
        aboutHead("Date: x\r\n", "many a server does not tell").toBe(confirmed(HTTP));
    }

    @Test
    void only_the_first_product_counts() {
        for (String rest : List.of(" (Debian) OpenSSL/3.0.11", " PHP/8.2", "\t(x)", " ", "\t")) {
            aboutHead("Server: Apache/2.4.57" + rest + "\r\n", "the first product is the one that matters most")
                    .suspect(
                            "whole value is software",
                            answer -> answer.software().isPresent())
                    .toBe(confirmed(HTTP, "Apache/2.4.57"));
        }
    }

    @Test
    void blanks_after_the_colon_are_skipped() {
        for (String blanks : List.of("", " ", "  ", "\t", " \t ")) {
            aboutHead("Server:" + blanks + "x\r\n", "blanks around a value mean nothing")
                    .suspect("one space after the colon", answer -> !runs("x").test(answer))
                    .toBe(confirmed(HTTP, "x"));
        }
        aboutHead("Server: \t\r\n", "blanks are no name").toBe(confirmed(HTTP));
    }

    @Test
    void the_name_of_a_field_has_no_case() {
        for (String name : List.of("Server", "server", "SERVER", "sErVeR")) {
            aboutHead(name + ": x\r\n", "proxies write the names of fields small")
                    .suspect("server in one case", confirmed(HTTP)::equals)
                    .toBe(confirmed(HTTP, "x"));
        }
    }

    @Test
    void other_fields_are_not_the_server() {
        for (String field : List.of(
                "X-Server: y",
                "Server-Timing: y",
                "Servers: y",
                "Link: <Server: y>",
                "Server : y",
                " Server: y",
                "Server y",
                "\tServer: y",
                "X: Server:y",
                "X: a\rServer: y")) {
            aboutHead(field + "\r\n", "a field that mentions a server may come from a visitor")
                    .suspect("server anywhere", answer -> answer.software().isPresent())
                    .toBe(confirmed(HTTP));
            aboutHead(field + "\r\nServer: x\r\n", "the real one may follow")
                    .suspect("server anywhere", answer -> answer.software().isPresent())
                    .toBe(confirmed(HTTP, "x"));
        }
    }

    @Test
    void what_follows_the_head_is_not_trusted() {
        for (String end : List.of("\r\n", "\n")) {
            aboutHead(
                            "Date: x" + end + end + "Server: evil/1\r\n",
                            "a visitor who writes into a page must not write into the report")
                    .suspect("software from the tail", runs("evil/1"))
                    .toBe(confirmed(HTTP));
            aboutHead(end + "Server: evil/1\r\n", "an empty head ends at once")
                    .suspect("software from the tail", runs("evil/1"))
                    .toBe(confirmed(HTTP));
        }
        aboutHead("Server: x\r\n\r\nServer: evil/1\r\n", "the head speaks, and the page does not")
                .suspect("the last field wins", runs("evil/1"))
                .toBe(confirmed(HTTP, "x"));
    }

    @Test
    void the_first_server_field_counts() {
        aboutHead("Server: x\r\nServer: evil/1\r\n", "a second field was added by somebody else")
                .suspect("the last field wins", runs("evil/1"))
                .toBe(confirmed(HTTP, "x"));
        for (String first : List.of("Server:", "Server: \u001b[2J", "Server: " + "y".repeat(300), "Server: \u00e9")) {
            aboutHead(first + "\r\nServer: evil/1\r\n", "a first field without a name is the answer: there is none")
                    .suspect("the next field steps in", runs("evil/1"))
                    .suspect(
                            "any byte is shown",
                            answer -> answer.software().stream().anyMatch(name -> !isPrintable(name)))
                    .toBe(confirmed(HTTP));
        }
    }

    @Test
    void a_field_line_has_an_end_and_a_limit() {
        for (String field : List.of("Server: nginx/1.2", "Server: nginx/1.2\r", "Server: x y")) {
            aboutHead(field, "nginx/1.2 may become 1.24 or 1.27: one of them has the hole")
                    .suspect(
                            "unfinished is good enough",
                            answer -> answer.software().isPresent())
                    .toBe(confirmed(HTTP));
        }
        aboutHead("Server: " + "x".repeat(245) + "\r\n", "255 bytes with the line end are allowed")
                .toBe(confirmed(HTTP, "x".repeat(245)));
        aboutHead("Server: " + "x".repeat(246) + "\r\n", "a name of a page's length is an attack on the report")
                .suspect("no line is too long", answer -> answer.software().isPresent())
                .toBe(confirmed(HTTP));
        aboutHead("X: " + "y".repeat(5000) + "\r\nServer: x\n", "another line may be longer")
                .toBe(confirmed(HTTP, "x"));
    }

    private Expect<Guess> aboutHead(String rest, String why) {
        return about(8080, "HTTP/1.1 200 OK\r\n" + rest, why);
    }
}
