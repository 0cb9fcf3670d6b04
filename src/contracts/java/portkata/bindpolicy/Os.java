package portkata.bindpolicy;

/** Names the rule by which an operating system guards its low ports. */
public enum Os {
    /** Keeps ports below 1024 for root, as BSD began it, and FreeBSD still does unless told otherwise. */
    CLASSIC_UNIX,
    /** Keeps ports below a setting for root and for holders of one capability; Linux 4.11 and later. */
    LINUX,
    /** Keeps no port for anybody. */
    WINDOWS
}
