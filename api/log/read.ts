import type { Colleague } from "../../domain/access/actor.ts";
import type { CaseAccess } from "../../domain/access/may.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Tx } from "../../store/as-actor.ts";
import { accessWithin } from "../../store/case.ts";
import { type CaseHead, caseHead } from "../../store/case-head.ts";
import { type LogLineOfCase, logOfCase } from "../../store/case-reading.ts";
import type { Cell } from "../../store/cell.ts";
import { personsOfRecords } from "../../store/person.ts";
import { onCase, partsSeen } from "../access/perform.ts";

/** The most lines that are shown at once. */
const logLimit = 200;

/** A line of a case's log as it is shown. */
export interface LogLine extends Omit<LogLineOfCase, "record"> {
  /** The pseudonym of the person that it is about; null where it is about no one, and for whoever may not know. */
  readonly person: string | null;
}

export interface LogOfCase {
  readonly head: CaseHead;
  /** The newest first, this reading included. */
  readonly lines: readonly LogLine[];
}

/**
 * Whether whoever reads the log may know of whom something was done: rights and plans as they see these themselves, that somebody
 * has a name as those with a part, a consent as everyone who sees the case. Of everything else nobody is told.
 */
async function knowsWhom(
  tx: Tx,
  actor: Colleague,
  access: CaseAccess,
  caseId: string,
): Promise<(verb: string, person: string) => boolean> {
  const sees = await partsSeen(tx, actor, access, caseId);
  return (verb, person) => {
    switch (verb.replace(/^refused\./, "").split(".")[0]) {
      case "rights":
        return sees.rights(person);
      case "plan":
        return sees.plan(person);
      case "person":
        return access.part !== null;
      case "consent":
        return true;
      default:
        return false;
    }
  };
}

/** Who has done what with a case, reading included. */
export async function readCaseLog(
  cell: Cell,
  actor: Colleague,
  caseId: string,
): Promise<Outcome<LogOfCase, "not-permitted" | "case.not-found">> {
  return await onCase(cell, actor, caseId, { action: "log.read" }, async (tx) => {
    const [head, access, lines] = await Promise.all([
      caseHead(tx, caseId),
      accessWithin(tx, caseId, actor.id),
      logOfCase(tx, caseId, logLimit),
    ]);
    const records = lines.flatMap(({ record }) => record ?? []);
    const [found, knows] = await Promise.all([
      personsOfRecords(tx, caseId, records),
      knowsWhom(tx, actor, access, caseId),
    ]);
    const of = new Map(found.map((each) => [each.record, each]));
    const personOf = (verb: string, record: string | null) => {
      const about = of.get(record ?? "");
      return about !== undefined && knows(verb, about.person) ? about.pseudonym : null;
    };
    return done({
      head,
      lines: lines.map(({ record, ...line }) => ({ ...line, person: personOf(line.verb, record) })),
    });
  });
}
