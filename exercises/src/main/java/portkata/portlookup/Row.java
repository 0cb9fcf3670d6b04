package portkata.portlookup;

import static portkata.Transport.TCP;
import static portkata.Transport.UDP;

import java.util.Set;
import portkata.Transport;

/** Holds one row of the table: a port, where it is spoken, and what its service is called. */
record Row(int port, Set<Transport> transports, String name, Set<String> aliases) {

    static Row tcp(int port, String name, String... aliases) {
        return new Row(port, Set.of(TCP), name, Set.of(aliases));
    }

    static Row udp(int port, String name, String... aliases) {
        return new Row(port, Set.of(UDP), name, Set.of(aliases));
    }

    static Row both(int port, String name, String... aliases) {
        return new Row(port, Set.of(TCP, UDP), name, Set.of(aliases));
    }

    boolean isCalled(String wanted) {
        return name.equals(wanted) || aliases.contains(wanted);
    }
}
