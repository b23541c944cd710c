import { once } from "node:events";
import net from "node:net";
import { after } from "node:test";
import { type Cell, openPool } from "../store/cell.ts";
import { type Cluster, cellLogin } from "../store/cluster.ts";

/** What a line does with what a client sends: carries it, or holds it back. */
type Look = (sent: string) => "carry" | "hold";

/** A line to a database server that can be cut, as a network or a failover cuts it. */
export interface Line {
  readonly port: number;
  /** Looks at all that clients send, before it is carried. */
  look: Look;
  /** Told of all that the server answers; what it gives true for is not carried. */
  hear: (answered: string) => boolean;
  /** Breaks every connection that stands. */
  cut(): void;
  /** Refuses every connection from now on, or takes them again. */
  shut(): Promise<void>;
  open(): Promise<void>;
}

/** Lays a line to the socket or port of a server. It stands until it is shut. */
async function layLine(to: net.NetConnectOpts): Promise<Line> {
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
      if (line.look(String(sent)) === "carry") {
        far.write(sent);
      }
    });
    far.on("data", (answered) => {
      if (!line.hear(String(answered))) {
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

/**
 * Breaks the line at the first COMMIT after something was sent that holds `mark`, before it has come there or before its answer has
 * come back; then carries again.
 */
export function cutAtCommit(line: Line, when: "before" | "after", mark = ""): void {
  let marked = false;
  let sent = false;
  const broken = (now: boolean) => {
    if (now) {
      line.look = () => "carry";
      line.hear = () => false;
      setImmediate(line.cut);
    }
    return now;
  };
  line.look = (bytes) => {
    marked ||= bytes.includes(mark);
    sent ||= marked && bytes.includes("commit");
    return broken(sent && when === "before") ? "hold" : "carry";
  };
  line.hear = () => broken(sent);
}

/** A cell whose database is at the end of a line that can be cut; both go when the file is done. */
export async function cellOverLine(
  cluster: Cluster,
  cell: Cell,
): Promise<{ readonly cell: Cell; readonly line: Line }> {
  const line = await layLine({ path: `${cluster.admin.host}/.s.PGSQL.5432` });
  // Without a timer on what is idle, which a test that turns the clock could not clear.
  const at = { host: "127.0.0.1", port: line.port, idleTimeoutMillis: 0 };
  const pool = openPool({ ...cellLogin(cluster, cell.id), ...at });
  after(async () => {
    await pool.end();
    await line.shut();
  });
  return { cell: { ...cell, pool }, line };
}
