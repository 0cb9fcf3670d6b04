package portkata.gate;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;
import portkata.Exercise;

/** Says who may know whom. */
class DependencyRulesTest {

    private static final JavaClasses KIT = new ClassFileImporter().importPackages("portkata");

    /** Contracts share their packages with suites and solutions, so they are told by where they were compiled. */
    private static final DescribedPredicate<JavaClass> CONTRACTS = from("src/contracts");

    private static final DescribedPredicate<JavaClass> LAB = from("src/lab");
    private static final DescribedPredicate<JavaClass> SUITES = from("src/suites");
    private static final DescribedPredicate<JavaClass> SOLUTIONS = from("solutions");
    private static final DescribedPredicate<JavaClass> GRADER = from("grader/target/classes");
    private static final DescribedPredicate<JavaClass> HARNESS = from("grader/harness");
    private static final DescribedPredicate<JavaClass> JAVA_BASE = new DescribedPredicate<>("java.base or JSpecify") {
        @Override
        public boolean test(JavaClass type) {
            JavaClass element = type.getBaseComponentType();
            // Classes of the kit are other rules' business, and arrays of them are theirs.
            return element.isPrimitive()
                    || (type.isArray() && element.getName().startsWith("portkata."))
                    || element.getPackageName().equals("org.jspecify.annotations")
                    || (element.getName().startsWith("java.") && isInJavaBase(element.getName()));
        }
    };
    private static final DescribedPredicate<JavaClass> GRADING = inPackage("portkata.grading");
    private static final DescribedPredicate<JavaClass> JDK = new DescribedPredicate<>("the JDK or JSpecify") {
        @Override
        public boolean test(JavaClass type) {
            return !type.getName().startsWith("portkata.")
                    && !type.getPackageName().startsWith("org.junit")
                    && !type.getPackageName().startsWith("org.fusesource")
                    && !type.getPackageName().startsWith("tools.jackson")
                    && !type.getPackageName().startsWith("org.commonmark");
        }
    };

    @Test
    void contracts_know_nothing() {
        check(only(CONTRACTS, CONTRACTS.or(JDK)));
    }

    @Test
    void the_lab_knows_contracts() {
        check(only(LAB, LAB.or(CONTRACTS).or(JDK)));
    }

    @Test
    void solutions_know_contracts() {
        check(only(SOLUTIONS, SOLUTIONS.or(CONTRACTS).or(JDK)));
    }

    @Test
    void suites_know_contracts_the_lab_and_the_words_to_grade_with() {
        check(noClasses().that(SUITES).should().dependOnClassesThat(GRADER.and(DescribedPredicate.not(GRADING))));
        check(noClasses().that(SUITES).should().dependOnClassesThat(SOLUTIONS));
    }

    @Test
    void the_harness_knows_contracts_and_java_base() {
        check(only(HARNESS, HARNESS.or(CONTRACTS).or(JAVA_BASE)));
    }

    @Test
    void the_grader_knows_no_exercise_and_no_lab() {
        check(noClasses()
                .that(GRADER)
                .should()
                .dependOnClassesThat(LAB.or(SUITES).or(SOLUTIONS)));
        check(noClasses()
                .that(GRADER)
                .should()
                .dependOnClassesThat(
                        CONTRACTS.and(DescribedPredicate.not(inPackage(Exercise.class.getPackageName())))));
    }

    @Test
    void only_the_board_knows_colour() {
        check(noClasses()
                .that(GRADER)
                .and(DescribedPredicate.not(inPackage("portkata.grader.board")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.fusesource.jansi.."));
    }

    @Test
    void the_engine_knows_no_renderer() {
        check(noClasses()
                .that()
                .resideInAnyPackage(
                        "portkata.grading",
                        "portkata.grader.house",
                        "portkata.grader.child",
                        "portkata.grader.compile",
                        "portkata.grader.subject",
                        "portkata.grader.result",
                        "portkata.grader.run",
                        "portkata.grader.gate")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("portkata.grader.board", "portkata.grader.report", "portkata.grader.listener"));
    }

    @Test
    void packages_of_the_grader_form_no_circle() {
        check(slices().matching("portkata.(grader.*)..").should().beFreeOfCycles());
    }

    private static boolean isInJavaBase(String name) {
        try {
            return Class.forName(name).getModule().getName().equals("java.base");
        } catch (ClassNotFoundException unknown) {
            return false;
        }
    }

    private static ArchRule only(DescribedPredicate<JavaClass> who, DescribedPredicate<JavaClass> whom) {
        return noClasses().that(who).should().dependOnClassesThat(DescribedPredicate.not(whom));
    }

    private static void check(ArchRule rule) {
        rule.check(KIT);
    }

    private static DescribedPredicate<JavaClass> inPackage(String name) {
        return new DescribedPredicate<>("in " + name) {
            @Override
            public boolean test(JavaClass type) {
                return type.getPackageName().equals(name);
            }
        };
    }

    private static DescribedPredicate<JavaClass> from(String folder) {
        return new DescribedPredicate<>("from " + folder) {
            @Override
            public boolean test(JavaClass type) {
                return type.getSource().isPresent()
                        && type.getSource().get().getUri().toString().contains("/" + folder + "/");
            }
        };
    }
}
