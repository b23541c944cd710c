import type { SeenDeadline } from "../../../api/deadline/read.ts";
import { readStanding } from "../../../api/standing/read.ts";
import { dayOf } from "../../../domain/time/day.ts";
import { turnedFromCase } from "../../access/turned-away.ts";
import { CaseRail, CaseTop } from "../../components/case-frame.tsx";
import { page } from "../../frame.tsx";
import { desk, house, param, say } from "../../page.ts";
import { DeadlineLine } from "../deadlines/line.tsx";
import { AwaitedHere } from "./awaited.tsx";
import { ChainSoFar } from "./chain.tsx";
import { WhoHasWhat } from "./has.tsx";
import { Persons } from "./persons.tsx";

type Reading = Omit<Parameters<typeof DeadlineLine>[0], "deadline" | "level">;

function Deadlines({
  all,
  ...reading
}: Reading & { readonly all: readonly SeenDeadline[] | null }) {
  return all === null ? null : (
    <section>
      <h2>{say("standing.deadlines")}</h2>
      {all.length === 0 ? (
        <p>{say("standing.deadlines-none")}</p>
      ) : (
        <ul class="case-lines">
          {all.map((deadline) => (
            <li class="case-line">
              <DeadlineLine {...reading} deadline={deadline} level="h3" />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export async function standingPage(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  const now = house().now();
  const read = await readStanding(cell, actor, caseId, now);
  if (!read.ok) {
    return await turnedFromCase(read);
  }
  const { head, awaited, theyHave, weHave, chain, persons, deadlines } = read.value;
  const reading = { today: dayOf(now) };
  return await page(
    {
      title: `${say("standing.heading")} ${head.label}`,
      rail: <CaseRail caseId={caseId} here="standing" />,
    },
    <>
      <CaseTop head={head} heading={say("standing.heading")} />
      <p>{say("standing.intro")}</p>
      <AwaitedHere {...reading} all={awaited} />
      <WhoHasWhat {...reading} theyHave={theyHave} weHave={weHave} />
      <Persons {...reading} caseId={caseId} persons={persons} />
      <Deadlines {...reading} all={deadlines} />
      <ChainSoFar {...reading} chain={chain} />
    </>,
  );
}
