import type { Child } from "hono/jsx";
import {
  type CaseWhom,
  type Whom,
  type WhomAsked,
  whom,
  whomForCase,
} from "../../api/routing/whom.ts";
import { may } from "../../domain/access/may.ts";
import { sectors } from "../../domain/case/sector.ts";
import {
  type RoutedNeed,
  routedNeeds,
  routedPurposes,
  urgencies,
} from "../../domain/routing/question.ts";
import { clockOf } from "../../domain/time/day.ts";
import { turnedFromCase } from "../access/turned-away.ts";
import { CaseTabs, CaseTop } from "../case/case-frame.tsx";
import { Notice } from "../components/notice.tsx";
import { BackLink } from "../components/way.tsx";
import { page } from "../frame.tsx";
import { context, desk, house, law, param, say } from "../page.ts";
import { AskForm } from "./ask.tsx";
import { InsideFirst } from "./inside.tsx";
import { Outside } from "./outside.tsx";

const ages = ["unknown", "yes", "no"] as const;

function oneOf<Known extends string>(known: readonly Known[], text: string | null): Known | null {
  return known.find((each) => each === text) ?? null;
}

/** Unknown codes count as not asked. A form with no box ticked asks nothing. */
function askedIn(query: URLSearchParams): WhomAsked {
  const needs = query.getAll("need");
  const place = (query.get("place") ?? "").trim().slice(0, 100);
  return {
    place: place === "" ? null : place,
    sector: oneOf(sectors, query.get("sector")),
    needs: wasSent(query) ? routedNeeds.filter((need) => needs.includes(need)) : null,
    purpose: oneOf(routedPurposes, query.get("purpose")),
    urgency: oneOf(urgencies, query.get("urgency")) ?? "days",
    underEighteen: oneOf(ages, query.get("minor")),
    privateToo: query.get("private") === "yes",
  };
}

function wasSent(query: URLSearchParams): boolean {
  return query.has("asked") || query.has("need");
}

function addressOf(
  path: string,
  { asked }: Whom,
  more: { readonly privateToo?: boolean; readonly needs?: readonly RoutedNeed[] },
): string {
  const { place, sector, needs, purpose, urgency, underEighteen, privateToo } = {
    ...asked,
    ...more,
  };
  const query = new URLSearchParams([
    ["asked", "1"],
    ...(place === null ? [] : [["place", place]]),
    ...(sector === null ? [] : [["sector", sector]]),
    ...needs.map((need) => ["need", need]),
    ...(purpose === null ? [] : [["purpose", purpose]]),
    ["urgency", urgency],
    ["minor", underEighteen],
    ...(privateToo ? [["private", "yes"]] : []),
  ]);
  return `${path}?${query}`;
}

function queryOf(): URLSearchParams {
  return new URL(context().req.url).searchParams;
}

function Danger({ found }: { readonly found: Whom }) {
  const { urgency, needs } = found.asked;
  return urgency === "life" || needs.includes("danger") ? (
    <Notice heading={say("danger.heading")} tone="urgent">
      <p>
        <a href="tel:112">{say("help.call", { phone: "112" })}</a>. {say("danger.more")}
      </p>
    </Notice>
  ) : null;
}

/** Somebody is to be removed: who talks with them and who is their lawyer come first. */
function Removal({ found }: { readonly found: CaseWhom }) {
  return found.removal ? (
    <Notice heading={say("referral.removal")} tone="urgent">
      <ol>
        <li>
          {say("referral.removal-talk")}{" "}
          <a class="ds-link" href={`/cases/${found.head.id}/standing`}>
            {say("routing.removal-where")}
          </a>
        </li>
        <li>
          {say("referral.removal-lawyer")}{" "}
          <a
            class="ds-link"
            href={`/cases/${found.head.id}/whom?need=lawyer&urgency=today&private=yes#outside`}
          >
            {say("referral.removal-help")}
          </a>
        </li>
      </ol>
    </Notice>
  ) : null;
}

/** The way to show private bodies. */
function PrivateLeft({ path, found }: { readonly path: string; readonly found: Whom }) {
  return found.privateLeft === 0 ? null : (
    <p>
      {say("routing.private-left", { count: found.privateLeft })}{" "}
      <a class="ds-link" href={`${addressOf(path, found, { privateToo: true })}#outside`}>
        {say("routing.private-show")}
      </a>
    </p>
  );
}

interface View {
  readonly path: string;
  readonly found: Whom;
  readonly refer: Parameters<typeof Outside>[0]["refer"];
  readonly answered: boolean;
}

function Content({ path, found, refer, answered }: View): Child {
  const form = <AskForm path={path} found={found} />;
  const reading = {};
  return (
    <>
      <Danger found={found} />
      <InsideFirst inside={found.inside} clock={clockOf(house().now())} />
      {!answered && <h2>{say("routing.ask")}</h2>}
      {!answered && form}
      {answered && (
        <>
          <Outside {...reading} found={found} refer={refer} />
          <PrivateLeft path={path} found={found} />
          <details>
            <summary>{say("routing.ask-again")}</summary>
            {form}
          </details>
        </>
      )}
    </>
  );
}

export async function whomPage(): Promise<Response> {
  const query = queryOf();
  const found = await whom(desk().cell, desk().actor, law(), askedIn(query), house().now());
  if (!found.ok) {
    return await turnedFromCase(found);
  }
  const view = { path: "/whom", found: found.value, refer: null };
  return await page(
    { title: say("routing.heading") },
    <>
      <BackLink href="/work">{say("inbox.work")}</BackLink>
      <h1>{say("routing.heading")}</h1>
      <p class="lead">{say("routing.intro")}</p>
      <Content {...view} answered={wasSent(query)} />
    </>,
  );
}

function referFrom({ head, access }: CaseWhom): View["refer"] {
  return may(desk().actor, "referral.prepare", access)
    ? ({ id, purpose }) =>
        `/cases/${head.id}/referrals/new?${new URLSearchParams({ to: id, purpose })}`
    : null;
}

export async function whomOfCasePage(): Promise<Response> {
  const caseId = param("id");
  const when = { asked: askedIn(queryOf()), now: house().now() };
  const read = await whomForCase(desk().cell, desk().actor, caseId, law(), when);
  if (!read.ok) {
    return await turnedFromCase(read);
  }
  const found = read.value;
  const view = { path: `/cases/${caseId}/whom`, found, answered: true };
  return await page(
    {
      title: `${say("routing.heading")} ${found.head.label}`,
      tabs: <CaseTabs caseId={caseId} here="whom" />,
    },
    <>
      <CaseTop head={found.head} heading={say("routing.heading")} />
      <Removal found={found} />
      <p>{say("routing.from-case")}</p>
      <Content {...view} refer={referFrom(found)} />
    </>,
  );
}
