package portkata.stateclassifier;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.junit.platform.commons.support.HierarchyTraversalMode.TOP_DOWN;

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
import org.junit.platform.commons.support.ReflectionSupport;

/** Serves the rows of {@code state-table.csv} as cases, to methods that ask with {@link Rows}. */
final class StateTable extends AnnotationBasedArgumentsProvider<Rows> {

    private static final List<Row> ROWS = read();

    /** Refuses a suite that leaves a row ungraded, so that the table cannot grow unnoticed. */
    static void demandEveryRow(Class<?> suite) {
        List<Row> missing = new ArrayList<>(ROWS);
        Stream.of(suite.getDeclaredClasses())
                .flatMap(topic -> ReflectionSupport.findMethods(topic, any -> true, TOP_DOWN).stream())
                .flatMap(method -> Stream.of(method.getAnnotationsByType(Rows.class)))
                .forEach(wanted -> missing.removeAll(rows(wanted.scan(), wanted.outcome())));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("no case grades these rows of state-table.csv: " + missing);
        }
    }

    @Override
    protected Stream<? extends Arguments> provideArguments(
            ParameterDeclarations parameters, ExtensionContext context, Rows wanted) {
        return rows(wanted.scan(), wanted.outcome()).stream()
                .flatMap(Row::questions)
                .collect(groupingBy(question -> caseKey(question, wanted.per()), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(questions -> Arguments.of(rowCase(questions, wanted)));
    }

    private static RowCase rowCase(List<Question> questions, Rows wanted) {
        Stream<Question> counterparts = questions.stream()
                .map(question -> question.row().scan())
                .distinct()
                .flatMap(scan -> rows(scan.name(), wanted.against()).stream())
                .flatMap(row -> row.questions().limit(1));
        return new RowCase(
                name(questions, wanted),
                Stream.concat(counterparts, questions.stream()).toList());
    }

    /** Names the scan where there is one, then the counterparts, then what the case is about. */
    private static String name(List<Question> questions, Rows wanted) {
        String scan =
                wanted.per() == Rows.Per.OUTCOME ? "" : questions.get(0).row().scan() + ": ";
        Stream<String> asked = wanted.called().isEmpty()
                ? questions.stream().map(question -> words(question, wanted.per()))
                : Stream.of(wanted.called());
        return scan + Stream.concat(words(wanted.against()), asked).distinct().collect(joining(" | "));
    }

    private static String words(Question question, Rows.Per per) {
        return per == Rows.Per.FORM ? question.form().name() : question.row().outcome();
    }

    private static List<Row> rows(String scans, String outcomes) {
        Set<ScanType> wanted = words(scans).map(ScanType::valueOf).collect(toSet());
        return words(outcomes)
                .flatMap(outcome -> rows(wanted, outcome).stream())
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
        return Stream.of(list.split(", ")).filter(word -> !word.isEmpty());
    }

    private static List<String> caseKey(Question question, Rows.Per per) {
        String scan = question.row().scan().name();
        String outcome = question.row().outcome();
        return switch (per) {
            case FORM -> List.of(scan, outcome, question.form().name());
            case OUTCOME -> List.of(outcome);
            case SCAN -> List.of(scan);
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
