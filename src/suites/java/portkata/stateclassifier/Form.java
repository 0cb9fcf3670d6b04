package portkata.stateclassifier;

import java.util.List;

/**
 * Holds one form that an outcome of the table takes, for example a reset with ACK among the resets.
 *
 * @param name the form in words, for the board
 * @param samples the outcomes to ask for, the plainest first, so that a special one is blamed only for itself
 */
record Form(String name, List<ProbeOutcome> samples) {}
