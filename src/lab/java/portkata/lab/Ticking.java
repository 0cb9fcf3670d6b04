package portkata.lab;

/** Stands for something done every few milliseconds, until it is closed. */
@FunctionalInterface
interface Ticking extends AutoCloseable {

    @Override
    void close();
}
