package portkata.grader.run;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.platform.commons.support.AnnotationSupport;
import portkata.Exercise;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.subject.CallLog;
import portkata.grader.subject.Patience;
import portkata.grader.subject.StandIn;
import portkata.grader.subject.SubjectHost;
import portkata.grading.CallLimit;
import portkata.grading.Footprint;
import portkata.grading.Graded;

/** Gives every case of a graded suite a fresh subject, and turns what the case throws into a verdict. */
public final class SubjectExtension implements ParameterResolver, TestExecutionExceptionHandler {

    /** Where a run that is started by the kit itself puts its {@link HostMaker}. */
    static final Namespace NAMESPACE = Namespace.create(SubjectExtension.class);

    /** Creates the extension; JUnit does. */
    public SubjectExtension() {}

    /** Asks JUnit for the case's own context in the suite's constructor, since every case has its own subject. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return suite(context).isAnnotationPresent(Graded.class)
                && (type.isAnnotationPresent(Exercise.class) || type == Footprint.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        Running running = running(context);
        return type == Footprint.class
                ? running.subject().footprint()
                : StandIn.of(
                        type,
                        running.suite().host(),
                        running.subject(),
                        limit(context),
                        running.suite().patience(),
                        running.log());
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        if (!suite(context).isAnnotationPresent(Graded.class)) {
            throw thrown;
        }
        Running running = running(context);
        throw Judged.as(
                new Judge(running.log()).verdict(thrown), running.subject().printed());
    }

    private static Running running(ExtensionContext context) {
        Store ofTheCase = context.getStore(Namespace.create(SubjectExtension.class, context.getUniqueId()));
        return ofTheCase.computeIfAbsent(
                Running.class,
                key -> {
                    Suite suite = suiteStore(context)
                            .computeIfAbsent(suite(context), type -> Suite.start(type, context), Suite.class);
                    return new Running(suite, suite.host().subject(), new CallLog());
                },
                Running.class);
    }

    /** Takes the outermost store, since a suite's host serves all its topics. */
    private static Store suiteStore(ExtensionContext context) {
        return context.getRoot().getStore(NAMESPACE);
    }

    private static Class<?> suite(ExtensionContext context) {
        return Topics.suite(context.getRequiredTestClass());
    }

    private static Duration limit(ExtensionContext context) {
        return context.getTestMethod()
                .flatMap(method -> AnnotationSupport.findAnnotation(method, CallLimit.class))
                .or(() -> limit(context.getRequiredTestClass()))
                .map(limit -> Duration.ofSeconds(limit.seconds()))
                .orElse(Duration.ofSeconds(CallLimit.DEFAULT_SECONDS));
    }

    private static Optional<CallLimit> limit(@Nullable Class<?> type) {
        return type == null
                ? Optional.empty()
                : AnnotationSupport.findAnnotation(type, CallLimit.class).or(() -> limit(type.getEnclosingClass()));
    }

    /** Holds what one case works with. */
    private record Running(Suite suite, SubjectHost.Subject subject, CallLog log) implements AutoCloseable {

        @Override
        public void close() {
            subject.close();
        }
    }

    /** Holds what the cases of one suite share. */
    private record Suite(SubjectHost host, Patience patience) implements AutoCloseable {

        static Suite start(Class<?> suite, ExtensionContext context) {
            HostMaker given =
                    context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE).get(HostMaker.class, HostMaker.class);
            HostMaker hosts = given != null
                    ? given
                    : suiteStore(context).computeIfAbsent(HostMaker.class, key -> new OrdinaryHosts(), HostMaker.class);
            return new Suite(hosts.hostFor(ExerciseFiles.contractOf(suite)), new Patience());
        }

        @Override
        public void close() {
            host.close();
        }
    }
}
