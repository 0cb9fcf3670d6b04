package portkata.grader.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import portkata.grader.house.ExerciseFiles;

/** Proves that the contract reads as a problem statement: it shows examples and names its sources. */
record StatementCheck(ExerciseFiles exercise) {

    private static final Pattern COMMENT = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern EXAMPLES = Pattern.compile("<pre>.*?</pre>", Pattern.DOTALL);
    private static final Pattern SOURCE = Pattern.compile("RFC\\s*\\d+|IANA|Nmap|nmap");
    private static final int FEWEST_EXAMPLES = 2;

    List<String> findings() {
        String file = exercise.shown(exercise.contractSource());
        String comments;
        try {
            comments = all(COMMENT, Files.readString(exercise.contractSource(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return List.of(file + " cannot be read: write it as UTF-8 text.");
        }
        List<String> findings = new ArrayList<>();
        long examples = all(EXAMPLES, comments).lines().filter(this::showsACall).count();
        if (examples < FEWEST_EXAMPLES) {
            findings.add(file + " shows " + examples + " worked examples where " + FEWEST_EXAMPLES
                    + " are needed: add calls and their answers in <pre>{@code …}</pre>.");
        }
        if (!SOURCE.matcher(comments).find()) {
            findings.add(
                    file + " names no source for its facts: cite the RFC, the IANA registry or nmap's documentation.");
        }
        return findings;
    }

    private boolean showsACall(String line) {
        return Arrays.stream(exercise.contract().getMethods())
                .anyMatch(method -> line.contains(method.getName() + "("));
    }

    private static String all(Pattern pattern, String text) {
        StringBuilder found = new StringBuilder();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.append(matcher.group()).append('\n');
        }
        return found.toString();
    }
}
