import type { Colleague } from "../../domain/access/actor.ts";
import type { CaseAccess } from "../../domain/access/may.ts";
import { done, type Outcome } from "../../domain/base/outcome.ts";
import type { Tx } from "../../store/as-actor.ts";
import { accessWithin } from "../../store/case/case.ts";
import { type CaseHead, caseHead } from "../../store/case/case-head.ts";
import { type LogLineOfCase, logOfCase } from "../../store/case/case-reading.ts";
import { personsOfRecords } from "../../store/case/person.ts";
import type { Cell } from "../../store/cell.ts";
import { onCase, partsSeen } from "../access/perform.ts";

const logLimit = 200;

export interface LogLine extends Omit<LogLineOfCase, "record"> {
  /** Null where it concerns nobody, or the reader may not know. */
  readonly person: string | null;
}

export interface LogOfCase {
  readonly head: CaseHead;
  /** Includes this reading. */
  readonly lines: readonly LogLine[];
}

/** Rights and plans by their own access, names for members, consents for all who see the case; else nobody. */
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
