package portkata.grader.compile;

import com.sun.source.util.JavacTask;
import java.io.Writer;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import portkata.harness.Outcome;

/** Makes one of javac's tasks after the other. */
@FunctionalInterface
interface JavacTasks {

    /** Makes a task, and gives what {@code work} makes of it. */
    Outcome with(
            Writer said,
            JavaFileManager files,
            DiagnosticListener<JavaFileObject> problems,
            List<String> options,
            Iterable<? extends JavaFileObject> sources,
            Function<JavacTask, Outcome> work);

    /** Makes tasks that know nothing of one another. */
    static JavacTasks fresh(JavaCompiler compiler) {
        return (said, files, problems, options, sources, work) ->
                work.apply((JavacTask) compiler.getTask(said, files, problems, options, null, sources));
    }

    /**
     * Makes tasks that share what they have read of the JDK and the class path, and forget the sources in between.
     *
     * <p>It is the pool that {@code jshell} compiles with. The JDK does not export it, so that it is looked for by name; where
     * it is out of reach or has changed, there are no such tasks.
     */
    static Optional<JavacTasks> pooled() {
        try {
            Class<?> type = Class.forName("com.sun.tools.javac.api.JavacTaskPool");
            Class<?> worker = Class.forName("com.sun.tools.javac.api.JavacTaskPool$Worker");
            Object pool = type.getConstructor(int.class).newInstance(1);
            Method getTask = type.getMethod(
                    "getTask",
                    Writer.class,
                    JavaFileManager.class,
                    DiagnosticListener.class,
                    Iterable.class,
                    Iterable.class,
                    Iterable.class,
                    worker);
            return Optional.of((said, files, problems, options, sources, work) -> {
                Object withTask = Proxy.newProxyInstance(
                        JavacTasks.class.getClassLoader(),
                        new Class<?>[] {worker},
                        (self, method, arguments) -> work.apply((JavacTask) arguments[0]));
                return outcome(getTask, pool, said, files, problems, options, List.of(), sources, withTask);
            });
        } catch (ReflectiveOperationException | IllegalArgumentException outOfReach) {
            return Optional.empty();
        }
    }

    private static Outcome outcome(Method getTask, Object pool, Object... arguments) {
        try {
            return (Outcome) getTask.invoke(pool, arguments);
        } catch (InvocationTargetException broken) {
            throw new IllegalStateException(broken.getCause());
        } catch (IllegalAccessException outOfReach) {
            throw new IllegalStateException(outOfReach);
        }
    }
}
