import { readTimeline, type Timeline } from "../../api/timeline/read.ts";
import { type EventKind, eventKinds } from "../../domain/timeline/timeline.ts";
import { turnedAway } from "../access/turned-away.ts";
import { CaseTabs, CaseTop } from "../case/case-frame.tsx";
import { Actions, Button } from "../components/button.tsx";
import { Select } from "../components/field.tsx";
import { page } from "../frame.tsx";
import { desk, param, query, say, today } from "../page.ts";
import { Events } from "./events.tsx";

interface Chosen {
  readonly kind: EventKind | null;
  readonly person: string | null;
}

function chosen(): Chosen {
  const kind = eventKinds.find((each) => each === query("kind")) ?? null;
  const person = query("person") ?? "";
  return { kind, person: person === "" ? null : person };
}

function Filter({ found, kind, person }: Chosen & { readonly found: Timeline }) {
  const kinds = [
    { value: "", label: say("timeline.every-kind") },
    ...found.kinds.map((each) => ({ value: each, label: say(`timeline.kind.${each}`) })),
  ];
  const persons = [
    { value: "", label: say("timeline.everyone") },
    ...found.persons.map(({ id, pseudonym }) => ({ value: id, label: pseudonym })),
  ];
  return (
    <form method="get" class="sieve">
      <Select name="kind" label={say("timeline.kind")} options={kinds} value={kind ?? ""} />
      {found.persons.length > 0 && (
        <Select
          name="person"
          label={say("timeline.person")}
          options={persons}
          value={person ?? ""}
        />
      )}
      <Actions>
        <Button variant="secondary">{say("timeline.show")}</Button>
      </Actions>
    </form>
  );
}

function olderHref(next: string, { kind, person }: Chosen): string {
  return `?${new URLSearchParams({ kind: kind ?? "", person: person ?? "", before: next })}`;
}

/** Everything that happened, the newest first. Who has read what is in the log. */
export async function timelinePage(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  const asked = chosen();
  const before = query("before") ?? null;
  const read = await readTimeline(cell, actor, caseId, { ...asked, before });
  if (!read.ok) {
    return await turnedAway(read.refused);
  }
  const { value: found } = read;
  const { head, events, next } = found;
  return await page(
    {
      title: `${say("timeline.heading")}, ${head.label}`,
      tabs: <CaseTabs caseId={caseId} here="timeline" />,
    },
    <>
      <CaseTop head={head} heading={say("timeline.heading")} />
      <Filter found={found} {...asked} />
      {events.length === 0 && <p>{say("timeline.none")}</p>}
      <Events caseId={caseId} today={today()} events={events} />
      <p class="terms">{say("timeline.marks")}</p>
      {next !== null && (
        <p>
          <a class="ds-link" href={olderHref(next, asked)}>
            {say("timeline.older")}
          </a>
        </p>
      )}
      {next === null && before !== null && (
        <p>
          <a class="ds-link" href={`/cases/${caseId}/timeline`}>
            {say("timeline.newest")}
          </a>
        </p>
      )}
    </>,
  );
}
