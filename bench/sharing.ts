import { day } from "../domain/time/day.ts";
import { loadLaw } from "../law/law.ts";
import { answerSharing } from "../rules/sharing/answer.ts";
import type { SharingQuestion } from "../rules/sharing/question.ts";
import { oracleOf } from "../test/oracle/cedar-sharing.ts";
import { inTurn, perSecond } from "./measure.ts";

// Six fields at a time with reasons and needs, against Cedar with the same rules, parsed beforehand and without
// needs.

const { sharing, directory } = loadLaw();
const purposes = ["assistance", "investigation", "inspection", "report-offence", "avert-danger"];
const bodies = directory.filter(({ kinds }) => kinds.length > 1);

const questions: readonly SharingQuestion[] = bodies.flatMap((from, at) =>
  purposes.map((purpose, step) => {
    const to = bodies[(at * 7 + step * 3 + 1) % bodies.length] ?? from;
    return {
      from,
      to,
      purpose,
      fields: ["name", "phone", "workplace", "observations", "health", "immigrationStatus"],
      consent:
        at % 2 === 0
          ? { given: true, to: null, for: [purpose], fields: ["name", "phone"], until: null }
          : null,
      dangerToLifeOrHealth: at % 3 === 0,
      underEighteen: "unknown",
      circumstances: new Map(),
      day: day("2026-11-24"),
    };
  }),
);

const cedar = oracleOf(sharing);

/** In a loop; questions per second, six fields each. */
function asking(once: (question: SharingQuestion) => unknown) {
  let at = 0;
  return () =>
    perSecond(1, 2000, async () => {
      for (let many = 0; many < 20; many += 1) {
        const question = questions[at % questions.length];
        at += 1;
        if (question !== undefined) {
          once(question);
        }
      }
    }).then((batches) => batches * 20);
}

await inTurn(
  5,
  ["questions of six fields", asking((question) => answerSharing(sharing, question))],
  ["the same by Cedar", asking((question) => cedar(question))],
);
