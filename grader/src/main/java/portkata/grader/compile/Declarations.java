package portkata.grader.compile;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portkata.harness.SourceLine;

/** Notes while javac parses on which line each method is declared, so that a wrong answer can say where to look. */
public final class Declarations extends TreePathScanner<@Nullable Void, CompilationUnitTree> implements TaskListener {

    private final SourcePositions positions;
    private final Map<String, SourceLine> lines = new HashMap<>();

    Declarations(JavacTask task) {
        this.positions = Trees.instance(task).getSourcePositions();
    }

    /** Gives the name under which the line of a method is kept. */
    public static String key(String className, String method, int parameters) {
        return className + "#" + method + "/" + parameters;
    }

    Map<String, SourceLine> lines() {
        return lines;
    }

    @Override
    public void finished(TaskEvent event) {
        if (event.getKind() == TaskEvent.Kind.PARSE) {
            scan(event.getCompilationUnit(), event.getCompilationUnit());
        }
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, CompilationUnitTree unit) {
        if (getCurrentPath().getParentPath().getLeaf() == unit) {
            lines.put(packageName(unit) + type.getSimpleName(), line(positions.getStartPosition(unit, type), unit));
        }
        return super.visitClass(type, unit);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, CompilationUnitTree unit) {
        if (getCurrentPath().getParentPath().getLeaf() instanceof ClassTree owner) {
            lines.put(
                    key(
                            packageName(unit) + owner.getSimpleName(),
                            method.getName().toString(),
                            method.getParameters().size()),
                    line(method, unit));
        }
        return super.visitMethod(method, unit);
    }

    private static String packageName(CompilationUnitTree unit) {
        return unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
    }

    /** Skips modifiers and annotations: the line to look at is the one with the method's name. */
    private SourceLine line(MethodTree method, CompilationUnitTree unit) {
        long start = method.getReturnType() == null
                ? positions.getStartPosition(unit, method)
                : positions.getStartPosition(unit, method.getReturnType());
        return line(start, unit);
    }

    private static SourceLine line(long start, CompilationUnitTree unit) {
        String file = Path.of(unit.getSourceFile().toUri()).getFileName().toString();
        return new SourceLine(file, (int) unit.getLineMap().getLineNumber(start));
    }
}
