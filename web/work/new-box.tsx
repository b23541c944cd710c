import type { Child } from "hono/jsx";
import type { IncomingLine } from "../../api/intake/incoming.ts";
import type { Work } from "../../api/work/read.ts";
import { may } from "../../domain/access/may.ts";
import { dayOf } from "../../domain/time/day.ts";
import { caseTitle, placedWork } from "../case/case-frame.tsx";
import { Button } from "../components/button.tsx";
import { hasText } from "../inbox/line.tsx";
import { desk, language, say, today } from "../page.ts";
import { shortDayText } from "../texts/formats.ts";
import { isOfCase, type NewsOfCase, newsHref, newsText } from "./news.ts";

interface Props {
  readonly work: Work;
}

const newestIn = 3;

interface LineProps {
  /** Of what came in, to choose it. */
  readonly id?: string;
  readonly href: string;
  readonly what: string;
  readonly below: string;
  /** It may be taken on there. */
  readonly take?: boolean;
}

function Line({ id, href, what, below, take }: LineProps) {
  return (
    <li data-row="">
      {id !== undefined && (
        <label class="new-pick">
          <input
            class="ds-input"
            type="checkbox"
            name="incoming"
            value={id}
            aria-label={say("work.new.choose", { what, below })}
          />
        </label>
      )}
      <a data-act="" data-take={take === true ? "" : undefined} href={href}>
        {what}
        <span class="sub">{below}</span>
      </a>
    </li>
  );
}

interface GroupProps {
  readonly name: "reports" | "referrals" | "news";
  readonly count: number;
  readonly lines: readonly Child[];
}

function Group({ name, count, lines }: GroupProps) {
  return count <= 0 ? null : (
    <>
      <h3>
        {say(`work.new.${name}`)}
        <span class="count">{count}</span>
      </h3>
      <ul class="rows">{lines.slice(0, newestIn)}</ul>
      {lines.length > newestIn && (
        <details>
          <summary>{say("work.more", { count: lines.length - newestIn })}</summary>
          <ul class="rows">{lines.slice(newestIn)}</ul>
        </details>
      )}
    </>
  );
}

const shortDay = (at: IncomingLine["cameAt"]): string =>
  shortDayText(language(), dayOf(at), today());

function Incoming({ line }: { readonly line: IncomingLine }) {
  const { id, kind, from, place, sector, cameAt, purpose, readable } = line;
  const what =
    kind === "report" && readable
      ? placedWork({ place: place ?? "", sector: sector ?? "" })
      : say("work.new.from", { name: from.name });
  const why = purpose === null ? [] : [say(`referral.purpose.${purpose}`)];
  const below = [...why, shortDay(cameAt), ...[hasText(line)].flatMap((has) => has ?? [])];
  return <Line id={id} href={`/inbox/${id}`} what={what} below={below.join(" · ")} take />;
}

function News({ line, work }: Props & { readonly line: NewsOfCase }) {
  const title = line.case === null ? undefined : work.titles.get(line.case.id);
  const text = newsText(line);
  return title === undefined ? (
    <Line href={newsHref(line)} what={text} below={shortDay(line.at)} />
  ) : (
    <Line href={newsHref(line)} what={caseTitle(title)} below={`${text} · ${shortDay(line.at)}`} />
  );
}

export function newIn({ inbox, news }: Work): number {
  return (inbox?.reports ?? 0) + (inbox?.referrals ?? 0) + news.filter(isOfCase).length;
}

/** Grouped, with the newest of each; what is a line of the list is not here. */
export function NewBox({ work }: Props) {
  const { inbox, news } = work;
  const newest = (kind: IncomingLine["kind"]) =>
    (inbox?.newest ?? [])
      .filter((line) => line.kind === kind)
      .slice(0, newestIn)
      .map((line) => <Incoming line={line} />);
  const ofCases = news.filter(isOfCase);
  const count = newIn(work);
  const held = inbox?.held ?? 0;
  return (
    <section class="card new" id="new" aria-labelledby="new-heading">
      <h2 id="new-heading">
        {say("work.new")}
        <span class="count">{count}</span>
      </h2>
      {count === 0 && <p>{say("work.new.none")}</p>}
      {inbox !== null && inbox.reports + inbox.referrals > 0 && (
        <form method="get" action="/inbox/give">
          <Group name="reports" count={inbox.reports} lines={newest("report")} />
          <Group name="referrals" count={inbox.referrals} lines={newest("referral")} />
          <div class="new-chosen">
            <Button variant="tertiary">{say("work.new.give")}</Button>
            {may(desk().actor, "inbox.set-aside", null) && (
              <Button variant="tertiary" formaction="/inbox/set-aside">
                {say("work.new.aside")}
              </Button>
            )}
          </div>
        </form>
      )}
      <Group
        name="news"
        count={ofCases.length}
        lines={ofCases.map((line) => <News line={line} work={work} />)}
      />
      {held > 0 && (
        <p>
          <a class="ds-link" href="/inbox?held=yes">
            {say("inbox.held-many", { count: held })}
          </a>
        </p>
      )}
      {inbox !== null && inbox.reports + inbox.referrals > 0 && (
        <a class="ds-button" data-variant="secondary" href="/work/new">
          {say("inbox.one.start")}
        </a>
      )}
      {inbox !== null && (
        <a class="ds-button" data-variant="secondary" href="/inbox">
          {say("work.new.all")}
        </a>
      )}
    </section>
  );
}
