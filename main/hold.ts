import fs from "node:fs";
import path from "node:path";
import { Trouble } from "./trouble.ts";

/** Which program works in a data folder. A number may be given to another program later; its beginning is not. */
interface Holder {
  readonly pid: number;
  readonly began: string;
  /** A server may be joined by commands; a command ends its database with itself. */
  readonly serves: boolean;
}

/** When a process began, in ticks since the machine's start; null where there is none of that number. */
function beganOf(pid: number): string | null {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")")).split(" ")[20] ?? "";
  } catch {}
  if (fs.existsSync("/proc/self/stat")) {
    return null;
  }
  try {
    process.kill(pid, 0);
    return "";
  } catch {
    return null;
  }
}

const fileOf = (folder: string) => path.join(folder, "running");

/** The living program that works in a folder. */
export function holderOf(folder: string): Holder | null {
  try {
    const holder: Holder = JSON.parse(fs.readFileSync(fileOf(folder), "utf8"));
    return beganOf(holder.pid) === holder.began ? holder : null;
  } catch {
    return null;
  }
}

export const worksThere = (folder: string, pid: number) =>
  new Trouble(
    `Another program of Lenke's works in ${folder} (process ${pid}).`,
    "Stop that one first, or name another folder with LENKE_DATA.",
  );

/** Takes a data folder for this program, until it ends or lets go. Throws Trouble when another works in it. */
export function holdFolder(folder: string, serves: boolean): () => void {
  const { pid } = process;
  const other = holderOf(folder);
  if (other !== null && other.pid !== pid) {
    throw worksThere(folder, other.pid);
  }
  const file = fileOf(folder);
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
  } catch {
    // On a disk that may only be read Node says that there is no such folder.
    throw new Trouble(
      `The data folder ${folder} cannot be made.`,
      "Name one with LENKE_DATA, on a disk and in a folder that this user may write to.",
    );
  }
  fs.writeFileSync(file, JSON.stringify({ pid, began: beganOf(pid) ?? "", serves }));
  const letGo = () => {
    process.off("exit", letGo);
    if (holderOf(folder)?.pid === pid) {
      fs.rmSync(file, { force: true });
    }
  };
  process.once("exit", letGo);
  return letGo;
}
