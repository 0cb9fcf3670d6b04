package portkata.grader.compile;

import java.util.Map;
import portkata.harness.SourceLine;

/**
 * Holds what javac made of one submission.
 *
 * @param classes class files by full class name
 * @param declarations where each method is declared, by {@code full.class.Name#method/parameterCount}, and each class, by its
 *     full name
 */
public record Compiled(Map<String, byte[]> classes, Map<String, SourceLine> declarations) {}
