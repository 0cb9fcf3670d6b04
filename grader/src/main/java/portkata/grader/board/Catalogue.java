package portkata.grader.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import portkata.Tier;
import portkata.grader.house.ExerciseFiles;
import portkata.grader.memory.Progress;
import portkata.grader.result.Tally;

/** Draws all exercises by tier, as their last runs left them. */
public final class Catalogue {

    private final Look look;
    private final Progress progress;
    private final ScoreLines scores;

    /** Prepares to draw {@code progress} as {@code look} says. */
    public Catalogue(Look look, Progress progress) {
        this.look = look;
        this.progress = progress;
        this.scores = new ScoreLines(look);
    }

    /** Draws {@code exercises}, a string a line, without line ends. */
    public List<String> draw(List<ExerciseFiles> exercises) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(Headline.of(
                look,
                Tally.sum(exercises.stream()
                        .map(one -> progress.tally(one.name()))
                        .toList())));
        for (Tier tier : Tier.values()) {
            List<ExerciseFiles> ofTier = exercises.stream()
                    .filter(one -> one.description().tier() == tier)
                    .toList();
            if (!ofTier.isEmpty()) {
                lines.add("");
                lines.add(look.paint(Tone.STRONG, name(tier)));
                ofTier.forEach(one -> lines.addAll(line(one)));
            }
        }
        return lines;
    }

    private List<String> line(ExerciseFiles exercise) {
        String title = exercise.description().title();
        Tally tally = progress.tally(exercise.name());
        String seen = progress.givenUp().contains(exercise.name()) ? ScoreLines.SEEN : "";
        if (tally.all() > 0) {
            return scores.line(exercise.number(), title, tally, seen);
        }
        String text = "not graded yet, about " + exercise.description().minutes() + " min";
        return Paragraph.lines(
                0,
                ScoreLines.start(exercise.number(), title),
                seen.isEmpty() ? text : text + ", " + seen,
                look.width());
    }

    /** Writes a tier as people read it. */
    static String name(Tier tier) {
        String name = tier.name().toLowerCase(Locale.ROOT);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
