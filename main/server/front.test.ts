import assert from "node:assert/strict";
import { once } from "node:events";
import net from "node:net";
import test from "node:test";
import { setTimeout as rest } from "node:timers/promises";
import { freePort } from "../../test/program.ts";
import { takePort } from "./front.ts";

const host = "127.0.0.1";

/** Keeps open, with what came back. */
async function connected(port: number) {
  const socket = net.connect(port, host);
  await once(socket, "connect");
  let said = "";
  socket.on("data", (chunk: Buffer) => {
    said += String(chunk);
  });
  socket.on("error", () => undefined);
  const closed = once(socket, "close");
  const ask = (path: string) => socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\n\r\n`);
  return { ask, closed, said: () => said };
}

test("closing answers what is under way, ends kept connections by their answer, and lets idle ones go", async () => {
  const port = await freePort();
  const front = await takePort(port, host);
  front.open((request, response) => {
    setTimeout(() => response.end("answered"), request.url === "/slow" ? 3000 : 0);
  });
  const slow = await connected(port);
  const idle = await connected(port);
  const late = await connected(port);
  slow.ask("/slow");
  idle.ask("/");
  await rest(100);
  assert.match(idle.said(), /keep-alive/i);
  const closed = front.close(20_000);
  late.ask("/");
  await Promise.all([slow.closed, idle.closed, late.closed, closed]);
  for (const each of [slow, late]) {
    assert.match(each.said(), /connection: close[\s\S]*answered/i);
  }
  await assert.rejects(connected(port), { code: "ECONNREFUSED" });
});

test("closing cuts what takes longer than it may", async () => {
  const port = await freePort();
  const front = await takePort(port, host);
  front.open(() => undefined);
  const never = await connected(port);
  never.ask("/");
  await rest(100);
  await front.close(200);
  await never.closed;
  assert.equal(never.said(), "");
});
