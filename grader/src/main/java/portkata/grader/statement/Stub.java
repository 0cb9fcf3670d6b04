package portkata.grader.statement;

import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import portkata.NotStarted;
import portkata.grader.house.ExerciseFiles;

/**
 * Writes the stub of an exercise, which follows from its contract.
 *
 * <p>So a learner can always have it back, whatever has become of the file, with or without a version control system.
 */
public final class Stub {

    private static final int WIDTH = 120;

    private Stub() {}

    /** Writes the stub of {@code exercise}, with a line feed behind each line. */
    public static String of(ExerciseFiles exercise) {
        ContractSource source =
                ContractSource.parse(List.of(exercise.contractSource())).get(0);
        List<MethodTree> methods = source.type().getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .toList();
        String body = methods.stream().map(Stub::method).collect(Collectors.joining("\n"));
        String name = exercise.name();
        return "package " + exercise.contract().getPackageName() + ";\n\n"
                + imports(source, body)
                + "\n/** Solve it here; the statement is the Javadoc of {@link " + name + "}. */\n"
                + "public final class " + name + "Solution implements " + name + " {\n\n"
                + body
                + "}\n";
    }

    private static String method(MethodTree method) {
        return "    @Override\n" + header(method) + "        throw new NotStarted();\n    }\n";
    }

    private static String header(MethodTree method) {
        String start = "    public " + method.getReturnType() + " " + method.getName() + "(";
        String parameters = method.getParameters().stream().map(Stub::parameter).collect(Collectors.joining(", "));
        String line = start + parameters + ") {\n";
        return line.length() <= WIDTH + 1 ? line : start + "\n            " + parameters + ") {\n";
    }

    private static String parameter(VariableTree parameter) {
        return parameter.getType() + " " + parameter.getName();
    }

    /** Takes the contract's own imports, as far as the stub needs them. */
    private static String imports(ContractSource source, String body) {
        TreeSet<String> names = new TreeSet<>();
        names.add(NotStarted.class.getName());
        for (ImportTree one : source.unit().getImports()) {
            String name = one.getQualifiedIdentifier().toString();
            String simple = name.substring(name.lastIndexOf('.') + 1);
            if (Pattern.compile("\\b" + Pattern.quote(simple) + "\\b")
                    .matcher(body)
                    .find()) {
                names.add(name);
            }
        }
        return names.stream().map(name -> "import " + name + ";\n").collect(Collectors.joining());
    }
}
