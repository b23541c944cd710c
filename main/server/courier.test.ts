import assert from "node:assert/strict";
import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import test, { after } from "node:test";
import { carryByHttp } from "./courier.ts";

let answer: http.RequestListener = (_request, response) => response.end();
let sent = 0;
const server = http.createServer((request, response) => answer(request, response));
server.listen(0, "127.0.0.1");
await once(server, "listening");
after(() => {
  server.closeAllConnections();
  server.close();
});

const { port } = server.address() as AddressInfo;
const keys = { sign: {}, seal: {} };
const peer = { cell: "b", name: "B", kinds: [], address: `http://127.0.0.1:${port}`, keys };
const envelope = { id: crypto.randomUUID(), from: "a", to: "b", sealed: "x" };

test("a receipt, a code and how long to wait are read from an answer", async () => {
  answer = (_request, response) => response.end(JSON.stringify({ receipt: "r" }));
  assert.deepEqual(await carryByHttp(peer, envelope), { receipt: "r" });
  answer = (_request, response) => {
    response.writeHead(429, { "retry-after": "90" });
    response.end(JSON.stringify({ code: "document.too-many" }));
  };
  assert.deepEqual(await carryByHttp(peer, envelope), { problem: "document.too-many", wait: 90 });
});

test("an answer without an end is let go after 64 kB", async () => {
  answer = (_request, response) => {
    const chunk = Buffer.alloc(16 * 1024, " ");
    const pour = () => {
      while (!response.destroyed && response.write(chunk)) {
        sent += chunk.length;
      }
    };
    response.on("drain", pour);
    pour();
  };
  assert.deepEqual(await carryByHttp(peer, envelope), { problem: "document.unreachable" });
  assert.ok(sent < 20_000_000, `${sent} bytes left`);
});

test("a long answer is no receipt, though it holds one", async () => {
  const long = JSON.stringify({ receipt: "r", more: "x".repeat(64 * 1024) });
  answer = (_request, response) => response.end(long);
  assert.deepEqual(await carryByHttp(peer, envelope), { problem: "document.unreachable" });
});
