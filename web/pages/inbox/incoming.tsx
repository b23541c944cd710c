import type { Context } from "hono";
import type { Desk, House } from "../../../api/house.ts";
import type { Incoming } from "../../../api/intake/incoming.ts";
import { type IncomingRead, readIncoming } from "../../../api/intake/read.ts";
import { statusOf } from "../../../api/problem.ts";
import { dayOf } from "../../../domain/base/day.ts";
import type { SafeguardKind } from "../../../domain/case/safeguard.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { ErrorSummary } from "../../components/error-summary.tsx";
import { Facts } from "../../components/facts.tsx";
import { Notice, Refusal } from "../../components/notice.tsx";
import { ObservedFacts } from "../../components/observed.tsx";
import { SafeguardBanner } from "../../components/safeguard-banner.tsx";
import { Tag } from "../../components/tag.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { BackLink } from "../../components/way.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { dayAndAwayText, dayText, momentText } from "../../texts/formats.ts";
import { sectorText } from "../../texts/sector-text.ts";
import { type Reading, ToldFields } from "../referrals/told.tsx";
import { IncomingActions, type Tried } from "./actions.tsx";
import { BesideDecisions } from "./beside.tsx";
import { incomingTitle, whereOf } from "./line.tsx";

/** The codes with which handling is refused, and which stand on the page of what came in. */
export type Refused =
  | "inbox.already-handled"
  | "inbox.not-a-report"
  | "inbox.not-a-referral"
  | "inbox.sender-unknown";

/** What stands on the page besides what came in. */
export interface Around {
  /** A form that has to be put right. */
  readonly tried?: Tried | undefined;
  readonly refused?: Refused | undefined;
  /** The name, on the one answer that shows it. */
  readonly name?: string | undefined;
  /** Words were just sent back. */
  readonly written?: boolean | undefined;
}

interface Props {
  readonly reading: Reading;
  readonly read: IncomingRead;
  readonly house: House;
}

function Handled({ reading: { say, language }, read: { incoming } }: Props) {
  const { handled } = incoming;
  if (handled === null) {
    return null;
  }
  return (
    <Notice heading={say(`inbox.handled.${handled.how}`, { name: handled.by })}>
      <p>{momentText(language, handled.at)}</p>
      {handled.reason !== null && (
        <blockquote>
          <TypedText>{handled.reason}</TypedText>
        </blockquote>
      )}
      {handled.caseId !== null && (
        <p>
          <a class="ds-link" href={`/cases/${handled.caseId}`}>
            {say("inbox.to-case", { label: handled.caseLabel ?? "" })}
          </a>
        </p>
      )}
    </Notice>
  );
}

function About({ reading: { say, language }, read: { incoming }, house }: Props) {
  const came = { term: say("inbox.came-at"), value: momentText(language, incoming.cameAt) };
  if (incoming.kind === "report") {
    const { place, sector } = incoming.report;
    return (
      <Facts
        facts={[
          came,
          {
            term: say("referral.field.place"),
            value: place === "" ? say("case.place-unknown") : <TypedText>{place}</TypedText>,
          },
          {
            term: say("referral.field.sector"),
            value: sector === "" ? say("case.sector-unknown") : sectorText(say, sector),
          },
          { term: say("inbox.name"), value: say(incoming.named ? "inbox.named" : "inbox.unnamed") },
        ]}
      />
    );
  }
  const { purpose, ground, due, until } = incoming.referral;
  return (
    <Facts
      facts={[
        came,
        { term: say("inbox.sender"), value: incoming.from.name },
        { term: say("referral.purpose"), value: say(`referral.purpose.${purpose}`) },
        { term: say("referral.basis"), value: say(`referral.ground.${ground}`) },
        { term: say("inbox.due"), value: dayAndAwayText(language, due, dayOf(house.now())) },
        { term: say("inbox.until"), value: dayText(language, until) },
      ]}
    />
  );
}

function Told({ reading, read: { incoming } }: Props) {
  const { say, language, law } = reading;
  if (incoming.kind === "referral") {
    return (
      <>
        <h2>{say("inbox.told")}</h2>
        <ToldFields
          reading={reading}
          told={incoming.referral.told}
          named={incoming.named ? say("inbox.named") : null}
        />
      </>
    );
  }
  const { facts, words } = incoming.report;
  const known = facts.filter(({ state }) => state !== "not_observed");
  return (
    <>
      <h2>
        {say("inbox.seen")} <Tag say={say} kind="not-verified" />
      </h2>
      {known.length === 0 ? (
        <p>{say("inbox.no-facts")}</p>
      ) : (
        <ObservedFacts say={say} language={language} factors={law.factors} facts={known} />
      )}
      {words !== null && (
        <>
          <h3>{say("inbox.own-words")}</h3>
          <blockquote class="own-words">
            <TypedText>{words}</TypedText>
          </blockquote>
        </>
      )}
    </>
  );
}

function Written({ reading: { say, language }, read: { replies } }: Props) {
  return replies.length === 0 ? null : (
    <>
      <h2>{say("inbox.written-back")}</h2>
      {replies.map(({ words, at, by }) => (
        <article class="letter">
          <p class="terms">
            <TypedText>{by}</TypedText>, {momentText(language, at)}
          </p>
          <p class="own-words">
            <TypedText>{words}</TypedText>
          </p>
        </article>
      ))}
    </>
  );
}

/** What we sent back and they refused for good: without this, it would stand as told. */
function RefusedBack({ reading: { say, language }, read: { incoming, refused } }: Props) {
  return refused === null ? null : (
    <Notice
      heading={say("inbox.refused", {
        name: incoming.from.name,
        day: dayText(language, refused.on),
      })}
      tone="awaited"
    >
      <p>{say(`refusal.${refused.code}`)}</p>
      <p>{say("inbox.refused-now")}</p>
    </Notice>
  );
}

function Said({
  reading: { say },
  around,
}: {
  readonly reading: Reading;
  readonly around: Around;
}) {
  const { tried, refused, name, written } = around;
  return (
    <>
      <ErrorSummary say={say} problems={tried?.problems ?? []} />
      {refused !== undefined && <Refusal say={say} code={refused} />}
      {name !== undefined && (
        <Notice heading={say("inbox.name")} announced>
          <p class="own-words">
            <TypedText>{name}</TypedText>
          </p>
          <p>{say("inbox.name-shown")}</p>
        </Notice>
      )}
      {written === true && (
        <Notice heading={say("inbox.written")} announced>
          <p>{say("inbox.written-how")}</p>
        </Notice>
      )}
    </>
  );
}

/** The safeguards that came along: they hold from the moment somebody reads of the person. */
function cameAlong(incoming: Incoming): readonly { readonly kind: SafeguardKind }[] {
  return incoming.kind === "report"
    ? []
    : (incoming.referral.told.safeguards ?? []).map((kind) => ({ kind }));
}

function statusFor({ tried, refused }: Around): 200 | 400 | 409 | 422 {
  if (refused !== undefined) {
    return statusOf(refused) === 409 ? 409 : 422;
  }
  return tried === undefined ? 200 : 400;
}

/** What came in and cannot be read by this release: its id, and whom to ask. */
function unreadablePage(c: Context<Env>, id: string): Response | Promise<Response> {
  const say = c.get("say");
  const title = say("inbox.unreadable", { id });
  return page(
    c,
    { title, status: 422 },
    <>
      <BackLink say={say} href="/inbox">
        {say("inbox.heading")}
      </BackLink>
      <h1>{title}</h1>
      <Refusal say={say} code="inbox.unreadable" />
    </>,
  );
}

/** One report or referral: what it says, decided cases beside it, and what one can do. */
export async function incomingPage(
  c: Context<Env>,
  house: House,
  { cell, actor }: Desk,
  id: string,
  around: Around,
): Promise<Response> {
  const found = await readIncoming(cell, actor, id);
  if (!found.ok) {
    return found.refused === "inbox.unreadable"
      ? await unreadablePage(c, id)
      : await turnedAway(c, found.refused);
  }
  const say = c.get("say");
  const language = c.get("language");
  const { incoming } = found.value;
  const reading = { say, language, law: house.law };
  const props = { reading, read: found.value, house };
  const title = incomingTitle(say, whereOf(incoming));
  return await page(
    c,
    {
      title,
      status: statusFor(around),
      failed: around.tried !== undefined,
      beside: <BesideDecisions say={say} language={language} law={house.law} incoming={incoming} />,
    },
    <>
      <BackLink say={say} href="/inbox">
        {say("inbox.heading")}
      </BackLink>
      <Said reading={reading} around={around} />
      <SafeguardBanner say={say} safeguards={cameAlong(incoming)} />
      <h1>{title}</h1>
      <Handled {...props} />
      <About {...props} />
      <Told {...props} />
      <Written {...props} />
      <RefusedBack {...props} />
      <IncomingActions
        say={say}
        actor={actor}
        incoming={incoming}
        tried={around.tried ?? null}
        nameOpens={props.read.nameOpens}
      />
    </>,
  );
}
