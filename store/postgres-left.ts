import fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** By the shared memory that a server holds, which anyone may read; null where the system does not tell. */
function leftOn(data: string): { readonly pid: number; readonly living: number } | null {
  try {
    const lines = fs.readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n");
    const numbers = (line: string) => line.trim().split(/\s+/).map(Number);
    const [key, id] = numbers(lines[6] ?? "");
    if (key === undefined || id === undefined) {
      return null;
    }
    // Linux shows a key with a sign, PostgreSQL without.
    const find = () =>
      fs
        .readFileSync("/proc/sysvipc/shm", "utf8")
        .split("\n")
        .map(numbers)
        .find(([hasKey = 0, hasId]) => hasKey >>> 0 === key >>> 0 && hasId === id);
    // Read in steps: a segment that goes meanwhile hides another.
    const segment = find() ?? find() ?? find();
    return { pid: Number(lines[0]), living: segment?.[6] ?? 0 };
  } catch {
    return null;
  }
}

function isPostgres(pid: number): boolean {
  try {
    return fs.readFileSync(`/proc/${pid}/comm`, "utf8").trim() === "postgres";
  } catch {
    return false;
  }
}

function interrupt(pid: number): void {
  try {
    if (isPostgres(pid)) {
      process.kill(pid, "SIGINT");
    }
  } catch {}
}

/** Ends a server that was left, and its number, which blocks a start while any program has it. Gives whether it lived. */
export async function clearLeft(data: string, socket: string): Promise<boolean> {
  const left = leftOn(data);
  if (left === null) {
    return false;
  }
  if (left.living > 0) {
    interrupt(left.pid);
  }
  for (let tries = 0; tries < 3000 && (leftOn(data)?.living ?? 0) > 0; tries += 1) {
    await sleep(10);
  }
  // Ending by itself it removes its file last; killed, never.
  for (let tries = 0; tries < 200 && isPostgres(left.pid) && leftOn(data) !== null; tries += 1) {
    await sleep(10);
  }
  if (leftOn(data)?.living === 0) {
    fs.rmSync(path.join(data, "postmaster.pid"), { force: true });
    fs.rmSync(path.join(socket, ".s.PGSQL.5432.lock"), { force: true });
  }
  return left.living > 0;
}
