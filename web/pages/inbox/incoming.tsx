import type { Context } from "hono";
import type { Desk, House } from "../../../api/house.ts";
import { basisFitOf } from "../../../api/intake/basis-fit.ts";
import { childInIncoming, type Incoming } from "../../../api/intake/incoming.ts";
import { type IncomingRead, readIncoming } from "../../../api/intake/read.ts";
import { statusOf } from "../../../api/problem.ts";
import { may } from "../../../domain/access/may.ts";
import type { ToldSafeguard } from "../../../domain/document/document.ts";
import { dayOf } from "../../../domain/time/day.ts";
import { turnedAway, turnedFromCase } from "../../access/turned-away.ts";
import { RingChildWelfare } from "../../components/child-box.tsx";
import { Notice, Refusal } from "../../components/notice.tsx";
import { SafeguardBanner } from "../../components/safeguard-banner.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { BackLink } from "../../components/way.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { dayText, momentText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";
import { IncomingActions } from "./actions.tsx";
import { BesideDecisions } from "./beside.tsx";
import { incomingTitle } from "./line.tsx";
import { wordsBackOf } from "./own-words.tsx";
import { ReferralView } from "./referral.tsx";
import { ReportView } from "./report.tsx";
import { type Around, Said } from "./said.tsx";
import { isEmptied } from "./tried.ts";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly read: IncomingRead;
}

function Handled({ say, language, read: { incoming, about } }: Props) {
  const { handled } = incoming;
  if (handled === null) {
    return null;
  }
  // A decline's reason is among the steps.
  const reason = incoming.kind === "report" ? handled.reason : null;
  return (
    <Notice heading={say(`inbox.handled.${handled.how}`, { name: handled.by })}>
      <p>{momentText(language, handled.at)}</p>
      {reason !== null && (
        <blockquote>
          <TypedText>{reason}</TypedText>
        </blockquote>
      )}
      {about !== null && (
        <p>
          <TypedText>{say("inbox.about", { name: handled.by, who: about })}</TypedText>
        </p>
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

function OfChild({
  incoming,
  ...ring
}: Parameters<typeof RingChildWelfare>[0] & { readonly incoming: Incoming }) {
  const { say } = ring;
  const says = childInIncoming(incoming);
  if (says === null || (incoming.handled !== null && incoming.handled.how !== "taken-on")) {
    return null;
  }
  return (
    <Notice
      heading={say(says === "under-18" ? "child.incoming-said" : "child.incoming-maybe")}
      tone={incoming.handled === null ? "urgent" : "plain"}
    >
      {incoming.handled === null ? (
        <>
          <p>{say("child.incoming-do")}</p>
          <RingChildWelfare {...ring} />
        </>
      ) : (
        <p>{say("child.incoming-case")}</p>
      )}
    </Notice>
  );
}

function RefusedBack({ say, language, read: { incoming, refused } }: Props) {
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

/** In force from the moment the referral is read. */
function cameAlong(incoming: Incoming): readonly ToldSafeguard[] {
  return incoming.kind === "report" ? [] : (incoming.referral.told?.safeguards ?? []);
}

function statusFor({ tried, refused }: Around): 200 | 400 | 409 | 422 {
  if (refused !== undefined) {
    return statusOf(refused) === 409 ? 409 : 422;
  }
  return tried === undefined ? 200 : 400;
}

/** Not readable by this release: its id, and whom to ask. */
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

export async function notShown(
  c: Context<Env>,
  id: string,
  code: "not-permitted" | "inbox.not-found" | "inbox.unreadable",
): Promise<Response> {
  return code === "inbox.unreadable" ? await unreadablePage(c, id) : await turnedAway(c, code);
}

function View({
  c,
  house,
  desk,
  read,
  around,
}: {
  readonly c: Context<Env>;
  readonly house: House;
  readonly desk: Desk;
  readonly read: IncomingRead;
  readonly around: Around;
}) {
  const say = c.get("say");
  const language = c.get("language");
  const { incoming } = read;
  const reading = { say, language, law: house.law };
  const today = dayOf(house.now());
  const words = wordsBackOf(house.law.sharing, desk.cell, read, today);
  const tried = around.tried ?? null;
  return incoming.kind === "report" ? (
    <ReportView
      reading={reading}
      report={incoming.report}
      cameAt={momentText(language, incoming.cameAt)}
      named={incoming.named}
      replies={read.replies}
      additions={read.additions}
    />
  ) : (
    <ReferralView
      reading={reading}
      read={read}
      referral={incoming.referral}
      words={words}
      fit={basisFitOf(house.law.sharing, desk.cell, read)}
      today={today}
      tried={tried}
      mayAnswer={may(desk.actor, "referral.answer", null)}
    />
  );
}

export async function incomingPage(
  c: Context<Env>,
  house: House,
  desk: Desk,
  id: string,
  around: Around,
): Promise<Response> {
  const found = await readIncoming(desk.cell, desk.actor, id, house.now());
  if (!found.ok) {
    return found.refused === "inbox.unreadable"
      ? await unreadablePage(c, id)
      : await turnedFromCase(c, found);
  }
  const say = c.get("say");
  const language = c.get("language");
  const read = found.value;
  const { incoming } = read;
  const title = incomingTitle(say, read);
  const today = dayOf(house.now());
  const words = wordsBackOf(house.law.sharing, desk.cell, read, today);
  const open = incoming.kind === "report" || incoming.referral.told !== null;
  const beside = (
    <BesideDecisions say={say} language={language} law={house.law} incoming={incoming} />
  );
  return await page(
    c,
    {
      title,
      status: statusFor(around),
      failed: around.tried !== undefined,
      ...(open && { beside }),
    },
    <>
      <BackLink say={say} href="/inbox">
        {say("inbox.heading")}
      </BackLink>
      <Said say={say} read={read} around={around} />
      <OfChild {...{ say, language, today, incoming }} directory={house.law.directory} />
      <SafeguardBanner say={say} safeguards={cameAlong(incoming)} askForWay={read.askForWay} />
      <h1>{title}</h1>
      <Handled say={say} language={language} read={read} />
      <View c={c} house={house} desk={desk} read={read} around={around} />
      <RefusedBack say={say} language={language} read={read} />
      {!isEmptied(read) && (
        <IncomingActions
          say={say}
          actor={desk.actor}
          today={today}
          read={read}
          words={words}
          tried={around.tried ?? null}
        />
      )}
      <p>
        <a class="ds-link" href={`/inbox/${incoming.id}/aside`}>
          {say("recusal.heading")}
        </a>
      </p>
    </>,
  );
}
