package io.graphwright.runtime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Speaks HTTP badly on purpose: one scripted behaviour for each connection. */
final class RawServer implements AutoCloseable {
    private final ServerSocket listener;
    private final Queue<Behaviour> script = new ConcurrentLinkedQueue<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Behaviour rest = connection -> {};

    RawServer() {
        try {
            listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread acceptor = new Thread(this::accept, "raw-server");
        acceptor.setDaemon(true);
        acceptor.start();
    }

    URI root() {
        return URI.create("http://127.0.0.1:" + listener.getLocalPort());
    }

    RawServer then(Behaviour behaviour) {
        script.add(connection -> {
            connection.request();
            behaviour.serve(connection);
        });
        return this;
    }

    /** Does the same on every connection for which there is no script. */
    RawServer otherwise(Behaviour behaviour) {
        rest = behaviour;
        return this;
    }

    /** Speaks first, as no HTTP server does. */
    RawServer thenBlurt(String text) {
        script.add(connection -> connection.send(text));
        return this;
    }

    /** Sends text and ends the connection in good order. */
    RawServer thenSend(String answer) {
        return then(connection -> connection.send(answer));
    }

    /** Sends text, then neither sends nor closes until this server is closed. */
    RawServer thenStall(String beginning) {
        return then(connection -> {
            connection.send(beginning);
            connection.stall();
        });
    }

    /** The request heads that came, in order. */
    List<String> requests() {
        return requests;
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            listener.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                open.add(socket);
                Thread thread = new Thread(() -> serve(socket), "raw-connection");
                thread.setDaemon(true);
                thread.start();
            }
        } catch (IOException e) {
            // Closed: the test is over.
            return;
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            Behaviour next = script.poll();
            (next == null ? rest : next).serve(new Connection(socket));
        } catch (IOException e) {
            // The client went away, as some tests have it.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What happens on one connection. */
    interface Behaviour {
        void serve(Connection connection) throws IOException, InterruptedException;
    }

    /** The server's end of a connection. */
    final class Connection {
        private final Socket socket;

        private Connection(Socket socket) {
            this.socket = socket;
        }

        /** Reads the head of the next request. */
        String request() throws IOException {
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            StringBuilder head = new StringBuilder();
            for (String line = reader.readLine(); line != null && !line.isEmpty(); line = reader.readLine()) {
                head.append(line).append('\n');
            }
            requests.add(head.toString());
            return head.toString();
        }

        void send(String text) throws IOException {
            OutputStream out = socket.getOutputStream();
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
        }

        void reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }

        void stall() throws InterruptedException {
            closed.await();
        }

        /** Returns when the client closed its end, in good order or, with bytes left to read, by a reset. */
        void awaitClientGone() throws IOException {
            try {
                while (socket.getInputStream().read() >= 0) {
                    continue;
                }
            } catch (SocketException e) {
                // A reset, unless this server is over: then nobody waits for this connection any more.
                return;
            }
        }
    }
}
