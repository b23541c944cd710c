import { once } from "node:events";
import net from "node:net";

/** What a line does with what a client sends: carries it, or holds it back. */
type Look = (sent: Buffer) => "carry" | "hold";

/** A line to a database server that can be cut, as a network or a failover cuts it. */
export interface Line {
  readonly port: number;
  /** Looks at all that clients send, before it is carried. */
  look: Look;
  /** Told of all that the server answers; what it gives true for is not carried. */
  hear: (answered: Buffer) => boolean;
  /** Breaks every connection that stands. */
  cut(): void;
  /** Refuses every connection from now on, or takes them again. */
  shut(): Promise<void>;
  open(): Promise<void>;
}

/** Lays a line to the socket or port of a server. It stands until it is shut. */
export async function layLine(to: net.NetConnectOpts): Promise<Line> {
  const standing = new Set<net.Socket>();
  const server = net.createServer((client) => {
    const far = net.connect(to);
    for (const [one, other] of [
      [client, far],
      [far, client],
    ] as const) {
      standing.add(one);
      one.on("error", () => undefined);
      one.on("close", () => {
        standing.delete(one);
        other.destroy();
      });
    }
    client.on("data", (sent) => {
      if (line.look(sent) === "carry") {
        far.write(sent);
      }
    });
    far.on("data", (answered) => {
      if (!line.hear(answered)) {
        client.write(answered);
      }
    });
  });
  const listen = async (port: number) => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    return typeof address === "object" && address !== null ? address.port : 0;
  };
  const port = await listen(0);
  const cut = () => {
    for (const each of standing) {
      each.destroy();
    }
  };
  const line: Line = {
    port,
    look: () => "carry",
    hear: () => false,
    cut,
    shut: async () => {
      const shut = once(server, "close");
      server.close();
      cut();
      await shut;
    },
    open: async () => {
      await listen(port);
    },
  };
  return line;
}
