package portkata.grader.board;

/** Says what a piece of text means, so that a palette can choose its colour. */
enum Tone {
    GOOD,
    BAD,
    QUIET,
    STRONG,
    HINT
}
