package portkata.grader.statement;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Is one source of a contract, parsed.
 *
 * @param trees what finds comments
 * @param unit the file
 * @param type the type that it declares
 */
record ContractSource(DocTrees trees, CompilationUnitTree unit, ClassTree type) {

    /** Parses {@code files}, each of which declares one type. */
    static List<ContractSource> parse(List<Path> files) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        if (javac == null) {
            throw new IllegalStateException(
                    "This Java is a runtime without a compiler: set JAVA_HOME to a JDK, 17 or newer.");
        }
        try (StandardJavaFileManager manager =
                javac.getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) javac.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            DocTrees trees = DocTrees.instance(task);
            return StreamSupport.stream(task.parse().spliterator(), false)
                    .map(unit -> new ContractSource(trees, unit, typeOf(unit)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The statement cannot be read: check " + files.get(0), unreadable);
        }
    }

    private static ClassTree typeOf(CompilationUnitTree unit) {
        return (ClassTree) unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(unit.getSourceFile().getName() + " declares no type"));
    }

    /** Gives the type itself as a place to look for a comment. */
    TreePath path() {
        return new TreePath(new TreePath(unit), type);
    }

    /** Gives a member of the type as a place to look for a comment. */
    TreePath path(Tree member) {
        return new TreePath(path(), member);
    }
}
