package portkata.grader.result;

/** Says in words what a score means; the same bands hold everywhere in the kit. */
public enum Band {
    /** At least 87.5 %. */
    INTERVIEW_READY("Interview ready", "87.5 % and above"),
    /** At least 70 %. */
    ALMOST_THERE("Almost there", "70 % to 87.5 %"),
    /** At least 50 %. */
    SOLID_FOUNDATION("Solid foundation, needs more practice", "50 % to 70 %"),
    /** Below 50 %. */
    FUNDAMENTALS_FIRST("Fundamentals first", "below 50 %");

    private final String title;
    private final String range;

    Band(String title, String range) {
        this.title = title;
        this.range = range;
    }

    /** Finds the band of a share from 0 to 1; a share on an edge belongs to the band above it. */
    public static Band of(double share) {
        if (share >= 0.875) {
            return INTERVIEW_READY;
        } else if (share >= 0.7) {
            return ALMOST_THERE;
        } else if (share >= 0.5) {
            return SOLID_FOUNDATION;
        } else {
            return FUNDAMENTALS_FIRST;
        }
    }

    /** Gives the band's name as learners read it. */
    public String title() {
        return title;
    }

    /** Gives the scores that it covers, as learners read them. */
    public String range() {
        return range;
    }
}
