package portkata.grader.board;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import portkata.Tier;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.memory.Milestone;
import portkata.grader.memory.Progress;

/** Draws progress over time: a line of days for each tier, a bar for each topic that was graded. */
public final class Chart {

    private static final int LABEL = 10;

    private final Look look;
    private final ZoneId zone;

    /**
     * Prepares to draw.
     *
     * @param zone where a day begins and ends
     */
    public Chart(Look look, ZoneId zone) {
        this.look = look;
        this.zone = zone;
    }

    /** Draws what {@code milestones} tell of {@code exercises}, the earliest first. */
    public List<String> draw(List<ExerciseFiles> exercises, List<Milestone> milestones, Progress progress) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        if (milestones.isEmpty()) {
            lines.add("No run has been graded yet, so there is nothing to chart.");
            return lines;
        }
        lines.add(look.paint(Tone.STRONG, "Share of the cases passed, by day"));
        for (Tier tier : Tier.values()) {
            List<ExerciseFiles> ofTier = exercises.stream()
                    .filter(one -> one.description().tier() == tier)
                    .toList();
            line(ofTier, milestones).ifPresent(days -> lines.add(label(Catalogue.name(tier)) + days));
        }
        for (ExerciseFiles exercise : exercises) {
            lines.addAll(topics(exercise, progress));
        }
        return lines;
    }

    /** Draws a step for each day from the first change on; a day without a change is as high as the one before. */
    private Optional<String> line(List<ExerciseFiles> exercises, List<Milestone> milestones) {
        SortedMap<LocalDate, Double> shares = shares(exercises, milestones);
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        int room = look.width() - LABEL - "  100 %".length();
        LocalDate last = milestones.get(milestones.size() - 1).at().atZone(zone).toLocalDate();
        LocalDate first = shares.firstKey();
        LocalDate shown = last.minusDays(room - 1L).isAfter(first) ? last.minusDays(room - 1L) : first;
        StringBuilder steps = new StringBuilder();
        double share = 0;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            share = shares.getOrDefault(day, share);
            if (!day.isBefore(shown)) {
                steps.append(step(share));
            }
        }
        return Optional.of(look.paint(Tone.HINT, steps.toString()) + String.format("  %d %%", (int) (100 * share)));
    }

    private char step(double share) {
        String steps = look.glyphs().steps();
        int highest = steps.length() - 1;
        int height = (int) (share * highest);
        return steps.charAt(share > 0 ? Math.max(1, height) : 0);
    }

    /** Finds the share of the tier's graded cases at the end of each day on which it changed. */
    private SortedMap<LocalDate, Double> shares(List<ExerciseFiles> exercises, List<Milestone> milestones) {
        List<String> names = exercises.stream().map(ExerciseFiles::name).toList();
        Map<String, Milestone> latest = new HashMap<>();
        SortedMap<LocalDate, Double> shares = new TreeMap<>();
        for (Milestone milestone : milestones) {
            if (names.contains(milestone.exercise())) {
                latest.put(milestone.exercise(), milestone);
                shares.put(milestone.at().atZone(zone).toLocalDate(), share(latest));
            }
        }
        return shares;
    }

    private static double share(Map<String, Milestone> latest) {
        List<Milestone.Score> scores = latest.values().stream()
                .flatMap(milestone -> milestone.topics().values().stream())
                .toList();
        int counted = scores.stream().mapToInt(Milestone.Score::counted).sum();
        int passed = scores.stream().mapToInt(Milestone.Score::passed).sum();
        return counted == 0 ? 0 : (double) passed / counted;
    }

    private List<String> topics(ExerciseFiles exercise, Progress progress) {
        List<String> lines = new ArrayList<>();
        ScoreLines scores = new ScoreLines(look);
        progress.topics(exercise.name())
                .forEach((topic, state) -> lines.add(String.format("   %-28s ", topic) + scores.bar(state.tally()) + " "
                        + ScoreLines.score(state.tally())));
        if (!lines.isEmpty()) {
            lines.add(0, "");
            lines.add(
                    1,
                    look.paint(
                            Tone.STRONG,
                            exercise.number() + " " + exercise.description().title()));
        }
        return lines;
    }

    private static String label(String text) {
        return String.format("%-" + LABEL + "s", text);
    }
}
