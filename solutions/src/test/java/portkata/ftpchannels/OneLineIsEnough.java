package portkata.ftpchannels;

/** Believes that what follows the first line can be left for later. */
final class OneLineIsEnough extends Draft {

    @Override
    String replyLine(String reply) {
        return reply.lines().findFirst().orElse("");
    }
}
