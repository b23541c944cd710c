import { once } from "node:events";
import net from "node:net";
import { after } from "node:test";
import { type Cell, openPool } from "../store/cell.ts";
import { type Cluster, cellLogin } from "../store/cluster.ts";

type Look = (sent: string) => "carry" | "hold";

/** Can be cut, as by a network or failover. */
export interface Line {
  readonly port: number;
  look: Look;
  /** True holds the answer back. */
  hear: (answered: string) => boolean;
  cut(): void;
  shut(): Promise<void>;
  open(): Promise<void>;
}

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

/** Cuts at the first COMMIT after `mark` was sent, before arrival or before the answer; then carries again. */
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

/** Both go at the end of the file. */
export async function cellOverLine(
  cluster: Cluster,
  cell: Cell,
): Promise<{ readonly cell: Cell; readonly line: Line }> {
  const line = await layLine({ path: `${cluster.admin.host}/.s.PGSQL.5432` });
  // No idle timer, which mocked clocks could not clear.
  const at = { host: "127.0.0.1", port: line.port, idleTimeoutMillis: 0 };
  const pool = openPool({ ...cellLogin(cluster, cell.id), ...at });
  after(async () => {
    await pool.end();
    await line.shut();
  });
  return { cell: { ...cell, pool }, line };
}
