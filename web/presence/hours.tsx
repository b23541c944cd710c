import { addHours, addingHours, withdrawHours, withdrawingHours } from "../../api/presence/add.ts";
import { type Hours, readHours } from "../../api/presence/read.ts";
import { linesOfFile } from "../../api/presence/table.ts";
import type { Factor } from "../../domain/knowledge/factor.ts";
import type { Longest as LongestOf } from "../../domain/presence/longest.ts";
import { lengthOf } from "../../domain/presence/stretch.ts";
import { clockText, localOf } from "../../domain/time/clock.ts";
import { turnedAway } from "../access/turned-away.ts";
import { CaseTabs, CaseTop } from "../case/case-frame.tsx";
import { ActionLink } from "../components/button.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { EmptyState, Notice } from "../components/notice.tsx";
import { PersonNav } from "../evidence/person-nav.tsx";
import { post } from "../forms/post.ts";
import { sent } from "../forms/sent.ts";
import { textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import {
  context,
  desk,
  house,
  language,
  law,
  param,
  query,
  redirect,
  say,
  today,
} from "../page.ts";
import { shortDayText } from "../texts/formats.ts";
import { isolate } from "../texts/isolate.ts";
import { AddLines, Lines } from "./lines.tsx";
import { Sums, Terms } from "./sums.tsx";
import { hoursText, Weeks } from "./weeks.tsx";

const numbersOf = (hours: Hours, ids: readonly string[]) =>
  ids.map((id) => hours.items.find((item) => item.id === id)?.number ?? "").join(", ");

const written = (at: number) => clockText(localOf(at)).replace("T", " ");

/** What speaks against stands beside the sums, not below. */
function Contradicted({ hours }: { readonly hours: Hours }) {
  const { contradicted } = hours.found;
  return contradicted.length === 0 ? null : (
    <section class="card">
      <h2>{say("presence.contradicted", { hours: hoursText(lengthOf(contradicted)) })}</h2>
      <ul>
        {contradicted.slice(0, 50).map(({ from, to, by }) => (
          <li>
            {say("presence.contradicted-by", {
              ...{ from: written(from), to: written(to), items: numbersOf(hours, by) },
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LongestProps {
  readonly longest: readonly LongestOf[];
  readonly caseId: string;
  readonly factors: ReadonlyMap<string, Factor>;
}

/** As many dates as fit in a line. */
const mostDates = 4;

function dates({ fact, on }: LongestOf): string {
  const days = on.slice(0, mostDates).map((day) => shortDayText(language(), day, today()));
  const shown =
    fact === "hours.per_day_max" ? days : days.map((day) => say("presence.longest.week", { day }));
  return `${shown.join(", ")}${on.length > mostDates ? " …" : ""}`;
}

/** Proposed from the independent hours; a colleague writes it as a fact, or does not. */
function Longest({ longest, caseId, factors }: LongestProps) {
  return longest.length === 0 ? null : (
    <section class="card">
      <h2>{say("presence.longest")}</h2>
      <ul class="hours-longest">
        {longest.map((each) => (
          <li>
            <span>
              <b>
                {say(`presence.longest.${each.fact}`, {
                  ...{ hours: hoursText(each.most), days: each.most },
                })}
              </b>
              <small>{dates(each)}</small>
              <small>
                {say("presence.longest.level", {
                  level: factors.get(each.fact)?.levels[each.level]?.[language()] ?? "",
                })}
              </small>
            </span>
            <ActionLink
              href={`/cases/${caseId}/observations?${each.fact}=${each.level}#new`}
              variant="secondary"
            >
              {say("presence.write-fact")}
            </ActionLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Told() {
  const kept = query("kept");
  if (sent() !== null || kept === undefined) {
    return query("withdrawn") === undefined ? null : (
      <Notice heading={say("presence.withdrawn")} announced />
    );
  }
  const heading = kept === "0" ? say("presence.kept-none") : say("presence.kept", { count: kept });
  return <Notice heading={heading} announced />;
}

function Found({ hours, caseId }: { readonly hours: Hours; readonly caseId: string }) {
  const count = new Set(hours.lines.map(({ item }) => item)).size;
  return (
    <>
      <p>{say("presence.from", { count })}</p>
      <Sums hours={hours} />
      <Contradicted hours={hours} />
      <Weeks weeks={hours.weeks} />
      <div class="hours-beside">
        <Longest longest={hours.longest} caseId={caseId} factors={law().factors} />
        <Terms hours={hours} />
      </div>
      <Lines hours={hours} caseId={caseId} />
    </>
  );
}

async function show(person: string | null, sentLines: string): Promise<Response> {
  const caseId = param("id");
  const read = await readHours(desk().cell, desk().actor, { caseId, person });
  if (!read.ok) {
    return await turnedAway(read.refused);
  }
  const hours = read.value;
  const heading = say("presence.heading", { person: isolate(hours.person.pseudonym) });
  return await page(
    {
      title: `${heading}, ${hours.head.label}`,
      tabs: <CaseTabs caseId={caseId} here="hours" />,
    },
    <>
      <ErrorSummary />
      <CaseTop head={hours.head} heading={heading} />
      <Told />
      <PersonNav
        persons={hours.persons}
        here={hours.person.id}
        at={(person) => `/cases/${caseId}/hours?person=${person}`}
      />
      {hours.lines.length === 0 ? (
        <EmptyState heading={say("presence.none", { person: isolate(hours.person.pseudonym) })}>
          <p>{say("presence.none-how")}</p>
        </EmptyState>
      ) : (
        <Found hours={hours} caseId={caseId} />
      )}
      <AddLines hours={hours} caseId={caseId} sentLines={sentLines} />
    </>,
  );
}

export const hoursPage = async (): Promise<Response> => await show(query("person") ?? null, "");

const labels = {
  item: "presence.add.item",
  says: "presence.add.says",
  slackMinutes: "presence.add.slack",
  lines: "presence.add.lines",
} as const;

/** The lines of a file that was chosen, or why it could not be read. */
async function fileSent() {
  const { file, columns } = await context().req.parseBody();
  if (!(file instanceof File) || file.size === 0) {
    return { lines: "", isWrong: false };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await linesOfFile(bytes, typeof columns === "string" ? columns : "");
  return read.ok ? { lines: read.value, isWrong: false } : { lines: "", isWrong: true };
}

export async function postHours(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  // A file is read for those alone who may write.
  const open = await readHours(cell, actor, { caseId, person: null });
  if (!open.ok && open.refused !== "person.not-found") {
    return await turnedAway(open.refused);
  }
  const file = await fileSent();
  let lines = "";
  let person: string | null = null;
  return await post(addingHours, labels, {
    told: {
      lines: (typed) => {
        lines = [textOf(typed, "lines"), file.lines].filter((text) => text !== "").join("\n");
        person = textOf(typed, "person");
        return lines;
      },
    },
    judge: () => (file.isWrong ? [["presence.file-unreadable", "lines"]] : []),
    keep: (hours) => addHours(cell, actor, { ...hours, caseId }, house().now()),
    kept: ({ added }) => redirect(`/cases/${caseId}/hours?person=${person}&kept=${added}`),
    again: () => show(person, lines),
  });
}

export async function postLineWithdrawn(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  return await post(
    withdrawingHours,
    { row: { wrong: "presence.withdraw.choose" }, why: "presence.withdraw.why" },
    {
      keep: (line) => withdrawHours(cell, actor, { ...line, caseId }, house().now()),
      kept: ({ person }) => redirect(`/cases/${caseId}/hours?person=${person}&withdrawn=yes`),
      again: () => show(query("person") ?? null, ""),
    },
  );
}
