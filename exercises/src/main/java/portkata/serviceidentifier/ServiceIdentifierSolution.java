package portkata.serviceidentifier;

import portkata.NotStarted;

/** Solve it here; the statement is the Javadoc of {@link ServiceIdentifier}. */
public final class ServiceIdentifierSolution implements ServiceIdentifier {

    @Override
    public Guess identify(int port, Banner banner) {
        throw new NotStarted();
    }
}
