import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import type { Env } from "../web/env.ts";

export interface Served {
  readonly origin: string;
  close(): void;
}

/** Serves on a free port; the app is made when its origin is known. */
export async function serve(make: (origin: string) => Hono<Env>): Promise<Served> {
  let fetch: (request: Request) => Response | Promise<Response> = () =>
    new Response(null, { status: 503 });
  const server = createAdaptorServer({ fetch: (request) => fetch(request) });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  const app = make(origin);
  fetch = (request) => app.fetch(request);
  return {
    origin,
    close: () => {
      server.close();
      if ("closeAllConnections" in server) {
        server.closeAllConnections();
      }
    },
  };
}
