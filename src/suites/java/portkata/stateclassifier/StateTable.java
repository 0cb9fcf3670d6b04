package portkata.stateclassifier;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.AnnotationBasedArgumentsProvider;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.support.ParameterDeclarations;

/** Serves the rows of {@code state-table.csv} as cases, to methods that ask with {@link Rows}. */
final class StateTable extends AnnotationBasedArgumentsProvider<Rows> {

    private static final List<Row> ROWS = read();

    /** Refuses a suite that leaves a row ungraded, so that the table cannot grow unnoticed. */
    static void demandEveryRow(Class<?> suite) {
        List<Row> missing = new ArrayList<>(ROWS);
        Stream.of(suite.getDeclaredClasses())
                .flatMap(topic -> Stream.of(topic.getDeclaredMethods()))
                .flatMap(method -> Stream.of(method.getAnnotationsByType(Rows.class)))
                .forEach(wanted -> missing.removeAll(rows(wanted)));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("no case grades these rows of state-table.csv: " + missing);
        }
    }

    @Override
    protected Stream<? extends Arguments> provideArguments(
            ParameterDeclarations parameters, ExtensionContext context, Rows wanted) {
        return rows(wanted).stream()
                .collect(groupingBy(row -> caseKey(row, wanted), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(rows -> Arguments.of(new RowCase(rows)));
    }

    private static List<Row> rows(Rows wanted) {
        Set<ScanType> scans = words(wanted.scan()).map(ScanType::valueOf).collect(toSet());
        return words(wanted.outcome())
                .flatMap(outcome -> rows(scans, outcome).stream())
                .toList();
    }

    private static List<Row> rows(Set<ScanType> scans, String outcome) {
        List<Row> found = ROWS.stream()
                .filter(row -> scans.contains(row.scan()) && row.outcome().equals(outcome))
                .toList();
        if (found.isEmpty()) {
            throw new IllegalStateException("state-table.csv has no row for " + scans + " and " + outcome);
        }
        return found;
    }

    private static Stream<String> words(String list) {
        return Stream.of(list.split(", "));
    }

    private static List<String> caseKey(Row row, Rows wanted) {
        return wanted.together() ? List.of(probe(row.scan())) : List.of(probe(row.scan()), row.outcome());
    }

    /** ACK and WINDOW send the same segment; RFC 9293 treats a FIN, a flagless and an Xmas segment the same. */
    private static String probe(ScanType scan) {
        return switch (scan) {
            case ACK, WINDOW -> "a lone ACK";
            case FIN, NULL, XMAS -> "neither SYN nor ACK nor RST";
            case CONNECT, SYN, UDP -> scan.name();
        };
    }

    private static List<Row> read() {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StateTable.class.getResourceAsStream("state-table.csv")),
                StandardCharsets.UTF_8))) {
            return table.lines().skip(1).map(Row::parse).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
