package portkata.nonblockingscanner;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLocksProvider;
import portkata.lab.Addresses;

/**
 * Lets cases run beside a scan of the whole range, which waits for the system while they wait for silence.
 *
 * <p>Two things are not shared: the source ports, where a case takes all but one of them away, and the address of the hosts,
 * where a system has only one, for then a scan of its whole range visits every host.
 */
final class SourcePorts implements ResourceLocksProvider {

    private static final String NAME = "source ports and addresses of the loopback interface";

    SourcePorts() {}

    @Override
    public Set<Lock> provideForMethod(List<Class<?>> enclosing, Class<?> topic, Method method) {
        boolean isAlone = method.getName().equals("a_connection_to_itself_is_a_closed_port") || !Addresses.areMany();
        return Set.of(new Lock(NAME, isAlone ? ResourceAccessMode.READ_WRITE : ResourceAccessMode.READ));
    }
}
