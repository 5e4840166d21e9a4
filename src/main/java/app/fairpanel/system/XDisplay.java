package app.fairpanel.system;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// Begins a connection with an X server of this computer, to learn whether it would let the app in (X Window System
/// Protocol, version 11, chapter 8, "Connection Setup").
final class XDisplay {
    private static final int SUCCESS = 1;
    private static final int VERSION = 11;

    /// What the server says.
    enum Answer {
        /// There is none.
        NOBODY,
        REFUSED,
        WELCOME
    }

    private XDisplay() {}

    /// @param socket where the server listens
    /// @param cookie what proves to it that the app may come in
    /// @param patience how long to wait for an answer; without one the server is taken to be busy
    static Answer ask(Path socket, Optional<byte[]> cookie, Duration patience) {
        try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return ask(channel, cookie, patience);
        } catch (IOException e) {
            return Answer.NOBODY;
        }
    }

    private static Answer ask(SocketChannel channel, Optional<byte[]> cookie, Duration patience) {
        try (var selector = Selector.open()) {
            channel.write(request(cookie));
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ);
            if (selector.select(patience.toMillis()) == 0) {
                return Answer.WELCOME;
            }
            var answer = ByteBuffer.allocate(1);
            return channel.read(answer) == 1 && answer.get(0) == SUCCESS ? Answer.WELCOME : Answer.REFUSED;
        } catch (IOException e) {
            return Answer.REFUSED;
        }
    }

    private static ByteBuffer request(Optional<byte[]> cookie) {
        var name = cookie.map(proof -> XCookie.NAME).orElse("").getBytes(StandardCharsets.ISO_8859_1);
        var proof = cookie.orElse(new byte[0]);
        var request = ByteBuffer.allocate(12 + padded(name.length) + padded(proof.length))
                .order(ByteOrder.BIG_ENDIAN)
                .putShort((short) ('B' << 8))
                .putShort((short) VERSION)
                .putShort((short) 0)
                .putShort((short) name.length)
                .putShort((short) proof.length)
                .putShort((short) 0)
                .put(name);
        return request.position(12 + padded(name.length)).put(proof).rewind();
    }

    /// Everything begins at a multiple of four bytes.
    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }
}
