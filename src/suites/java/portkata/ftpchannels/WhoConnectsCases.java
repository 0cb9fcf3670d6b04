package portkata.ftpchannels;

import static portkata.ftpchannels.Mode.ACTIVE;
import static portkata.ftpchannels.Mode.PASSIVE;
import static portkata.ftpchannels.Transfer.DOWNLOAD;
import static portkata.ftpchannels.Transfer.UPLOAD;
import static portkata.grading.Expect.expect;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Asks for both ends of the data connection. */
abstract class WhoConnectsCases extends Cases {

    WhoConnectsCases(FtpChannels ftp) {
        super(ftp);
    }

    @Test
    void on_the_standard_ports_active_data_leaves_from_20() {
        grade(ACTIVE, DOWNLOAD, 21, 50_000, "20 is a source port: a rule that opens 20 to the server opens nothing");
        grade(ACTIVE, UPLOAD, 21, 50_001, "20 is a source port: a rule that opens 20 to the server opens nothing");
    }

    @Test
    void in_passive_mode_port_20_does_not_occur() {
        grade(PASSIVE, DOWNLOAD, 21, 50_000, "a firewall that opens 20 alone breaks every passive transfer");
        grade(PASSIVE, UPLOAD, 21, 50_001, "a firewall that opens 20 alone breaks every passive transfer");
    }

    @Test
    void the_mode_turns_the_connection_round() {
        grade(ACTIVE, DOWNLOAD, 21, 40_100, "a client behind NAT cannot be called, so it needs the other mode");
        grade(PASSIVE, DOWNLOAD, 21, 40_100, "a client behind NAT can still call, so this is its mode");
    }

    @Test
    void an_upload_is_opened_as_a_download_is() {
        grade(PASSIVE, UPLOAD, 21, 50_000, "a filter looks at who opens a connection, not at where its bytes go");
        grade(PASSIVE, DOWNLOAD, 21, 50_000, "a filter looks at who opens a connection, not at where its bytes go");
        grade(ACTIVE, UPLOAD, 21, 50_000, "a filter looks at who opens a connection, not at where its bytes go");
        grade(ACTIVE, DOWNLOAD, 21, 50_000, "a filter looks at who opens a connection, not at where its bytes go");
    }

    @Test
    void a_server_on_2121_sends_from_2120() {
        grade(ACTIVE, DOWNLOAD, 2121, 50_000, "the source port is the one below the control port, whatever that is");
        grade(PASSIVE, DOWNLOAD, 2121, 50_000, "the control port says nothing about a port that was agreed on");
    }

    @Test
    void ftp_over_tls_on_990_sends_from_989() {
        grade(ACTIVE, UPLOAD, 990, 50_000, "the registry has ftps 990 and ftps-data 989: one below, as 20 is to 21");
        grade(PASSIVE, UPLOAD, 990, 50_000, "TLS changes nothing about who connects to whom");
    }

    @Test
    void over_ipv6_nothing_changes() {
        ControlConnection control =
                new ControlConnection(new InetSocketAddress(CLIENT_V6, 40_000), new InetSocketAddress(SERVER_V6, 21));
        grade(ACTIVE, DOWNLOAD, control, 1024, "rules for IPv4 alone leave the same connections open over IPv6");
        grade(PASSIVE, UPLOAD, control, 65_535, "rules for IPv4 alone leave the same connections open over IPv6");
    }

    private void grade(Mode mode, Transfer transfer, int controlPort, int port, String why) {
        ControlConnection control = new ControlConnection(
                new InetSocketAddress(CLIENT, 40_000), new InetSocketAddress(SERVER, controlPort));
        grade(mode, transfer, control, port, why);
    }

    private void grade(Mode mode, Transfer transfer, ControlConnection control, int port, String why) {
        // A null for an answer is judged below, and must not end the case here.
        Openers openers = Openers.of(
                (anyMode, anyTransfer) -> Optional.ofNullable(ftp.dataConnection(anyMode, anyTransfer, control, port))
                        .map(DataConnection::opener));
        boolean isActive = mode == ACTIVE;
        int client = control.client().getPort();
        int server = control.server().getPort();
        expect(ftp.dataConnection(mode, transfer, control, port))
                .because(why)
                .suspect("modes swapped", answer -> openers.equals(Openers.SWAPPED))
                .suspect("client always connects", answer -> openers.equals(Openers.ALWAYS_THE_CLIENT))
                .suspect("sender connects", answer -> openers.equals(Openers.THE_SENDER))
                .suspect("twenty listens", answer -> !isActive && answer.to().getPort() == 20)
                .suspect("always twenty", answer -> isFrom(20, answer) && (!isActive || server != 21))
                .suspect("source is the control port", answer -> isActive && isFrom(server, answer))
                .suspect("passive keeps the source port", answer -> !isActive && isFrom(client, answer))
                .suspect(
                        "any source port",
                        answer -> isActive && answer.sourcePort().isEmpty())
                .suspect("opener sends", answer -> isSentByItsOpener(answer) && answer.sender() != sender(transfer))
                .toBe(right(isActive, transfer, control, port));
    }

    private static boolean isFrom(int port, DataConnection answer) {
        return answer.sourcePort().equals(Optional.of(port));
    }

    private static boolean isSentByItsOpener(DataConnection answer) {
        return answer.sender() == answer.opener();
    }

    private static Party sender(Transfer transfer) {
        return transfer == DOWNLOAD ? Party.SERVER : Party.CLIENT;
    }

    private static DataConnection right(boolean isActive, Transfer transfer, ControlConnection control, int port) {
        InetAddress client = control.client().getAddress();
        InetAddress server = control.server().getAddress();
        return new DataConnection(
                isActive ? Party.SERVER : Party.CLIENT,
                isActive ? server : client,
                isActive ? Optional.of(control.server().getPort() - 1) : Optional.empty(),
                new InetSocketAddress(isActive ? client : server, port),
                sender(transfer));
    }
}
