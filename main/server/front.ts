import http from "node:http";
import net from "node:net";
import { Trouble } from "./trouble.ts";

export type Listener = (request: http.IncomingMessage, response: http.ServerResponse) => void;

/** Listens early, answers when the house is open. */
export interface Front {
  open(listener: Listener): void;
  /** Takes nobody more; waits for answers, up to `most` milliseconds. */
  close(most: number): Promise<void>;
}

/** Only what an operator can mend. */
function untaken(code: string | undefined, port: number, host: string): Trouble | null {
  const another = `Choose another: PORT=${port < 3000 ? 3000 : port + 1} npm start`;
  switch (code) {
    case "EADDRINUSE":
      return new Trouble(`Port ${port} is taken by another program.`, another);
    case "EACCES":
      return new Trouble(`Port ${port} is not for this user.`, another);
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new Trouble(
        `LENKE_HOST is "${host}", which is no address of this machine.`,
        "Give one that is, or leave it out.",
      );
    default:
      return null;
  }
}

/** Queued connections would be cut off with the port: admits until a turn brings none. */
async function letIn(come: () => number): Promise<void> {
  const last = performance.now() + 10_000;
  await new Promise(setImmediate);
  let quiet = false;
  while (!quiet && performance.now() < last) {
    const before = come();
    const began = performance.now();
    await new Promise(setImmediate);
    quiet = come() === before && performance.now() - began < 0.3;
  }
}

/** Is called first, so that a busy port is reported at once. */
export async function takePort(port: number, host: string): Promise<Front> {
  let listener: Listener = (_request, response) => {
    response.writeHead(503, { "retry-after": "5", "content-type": "text/plain; charset=utf-8" });
    response.end("Lenke is starting / Lenke starter …\n");
  };
  const underWay = new Set<http.ServerResponse>();
  const connections = new Set<net.Socket>();
  let come = 0;
  let closing = false;
  const server = http.createServer((request, response) => {
    underWay.add(response);
    response.once("close", () => underWay.delete(response));
    response.shouldKeepAlive &&= !closing;
    listener(request, response);
  });
  server.on("connection", (socket) => {
    come += 1;
    connections.add(socket);
    socket.once("close", () => connections.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(untaken(error.code, port, host) ?? error);
    });
    server.listen(port, host, resolve);
  });
  return {
    open: (next) => {
      listener = next;
    },
    close: async (most) => {
      closing = true;
      for (const response of underWay) {
        response.shouldKeepAlive = false;
      }
      await letIn(() => come);
      const closed = new Promise<void>((resolve) => {
        // Node's own close() would cut connections with a request on its way.
        net.Server.prototype.close.call(server, () => resolve());
      });
      let quiet = new Set<net.Socket>();
      const letting = setInterval(async () => {
        // After incoming data is read.
        await new Promise(setImmediate);
        const busy = new Set([...underWay].map(({ socket }) => socket));
        const idle = [...connections].filter((socket) => !busy.has(socket));
        for (const socket of idle.filter((one) => quiet.has(one))) {
          socket.destroy();
        }
        quiet = new Set(idle);
      }, 1000);
      const cutting = setTimeout(() => server.closeAllConnections(), most);
      await closed;
      clearInterval(letting);
      clearTimeout(cutting);
    },
  };
}
