import { basisFitOf } from "../../api/intake/basis-fit.ts";
import { childInIncoming, type Incoming } from "../../api/intake/incoming.ts";
import { type IncomingRead, readIncoming } from "../../api/intake/read.ts";
import { statusOf } from "../../api/problem.ts";
import { may } from "../../domain/access/may.ts";
import { compare } from "../../domain/comparison/compare.ts";
import { nearestPair } from "../../domain/comparison/pair.ts";
import type { CaseRelation, Point } from "../../domain/comparison/relate.ts";
import type { ToldSafeguard } from "../../domain/document/document.ts";
import type { Observation } from "../../domain/observation/observation.ts";
import { turnedAway, turnedFromCase } from "../access/turned-away.ts";
import { InCommon } from "../case/in-common.tsx";
import { Notice, Refusal } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { BackLink } from "../components/way.tsx";
import { page } from "../frame.tsx";
import { levelText } from "../observation/observed.tsx";
import { desk, house, language, law, param, say } from "../page.ts";
import { RingChildWelfare } from "../safeguard/child-box.tsx";
import { SafeguardBanner } from "../safeguard/safeguard-banner.tsx";
import { dayText, momentText } from "../texts/formats.ts";
import { GiveLink, Given } from "../work/chosen.tsx";
import { OneByOne } from "../work/one-by-one.tsx";
import { IncomingActions } from "./actions.tsx";
import { incomingTitle } from "./line.tsx";
import { isEmptied } from "./offered.ts";
import { wordsBackOf } from "./own-words.tsx";
import { ReferralView } from "./referral.tsx";
import { ReportView } from "./report.tsx";
import { type Around, Said } from "./said.tsx";

interface BesideDecisionsProps {
  readonly incoming: Incoming;
}

function observationsOf(incoming: Incoming): readonly Observation[] {
  if (incoming.kind === "report") {
    return [{ id: incoming.id, facts: incoming.report.facts }];
  }
  const told = incoming.referral.told?.observations ?? [];
  return told.map(({ facts }, at) => ({ id: `${incoming.id} ${at}`, facts }));
}

function Near({
  related,
}: Omit<BesideDecisionsProps, "incoming"> & { readonly related: CaseRelation }) {
  const here = ({ factor, ours }: Point) => {
    const known = ours.sightings.filter(({ fact }) => fact.state === "present");
    const levels = known.map(({ fact }) => levelText(say, language(), factor, fact));
    return say("inbox.here-says", { text: [...new Set(levels)].join("; ") });
  };
  return (
    <>
      <h3>{related.decision.name}</h3>
      <InCommon points={related.points} here={here} />
    </>
  );
}

function BesideDecisions({ incoming }: BesideDecisionsProps) {
  const { towards, away } = nearestPair(compare(law(), observationsOf(incoming), null));
  const sides = [
    ["seen.nearest-towards", towards],
    ["seen.nearest-away", away],
  ] as const;
  return (
    <>
      <h2>{say("inbox.decisions")}</h2>
      <p>{say("inbox.decisions-how")}</p>
      {sides.map(([heading, related]) => (
        <>
          <p class="terms">{say(heading)}</p>
          {related === null ? <p>{say("inbox.nothing-in-common")}</p> : <Near related={related} />}
        </>
      ))}
    </>
  );
}

interface Props {
  readonly read: IncomingRead;
}

function Handled({ read: { incoming, about } }: Props) {
  const { handled } = incoming;
  if (handled === null) {
    return null;
  }
  // A decline's reason is among the steps.
  const reason = incoming.kind === "report" ? handled.reason : null;
  return (
    <Notice heading={say(`inbox.handled.${handled.how}`, { name: handled.by })}>
      <p>{momentText(language(), handled.at)}</p>
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

function OfChild({ incoming }: { readonly incoming: Incoming }) {
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
          <RingChildWelfare />
        </>
      ) : (
        <p>{say("child.incoming-case")}</p>
      )}
    </Notice>
  );
}

function RefusedBack({ read: { incoming, refused } }: Props) {
  return refused === null ? null : (
    <Notice
      heading={say("inbox.refused", {
        name: incoming.from.name,
        day: dayText(language(), refused.on),
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

function statusFor({ refused }: Around): 409 | 422 | undefined {
  return refused && (statusOf(refused) === 409 ? 409 : 422);
}

/** Not readable by this release: its id, and whom to ask. */
function unreadablePage(id: string): Response | Promise<Response> {
  const title = say("inbox.unreadable", { id });
  return page(
    { title, status: 422 },
    <>
      <BackLink href="/inbox">{say("inbox.heading")}</BackLink>
      <h1>{title}</h1>
      <Refusal code="inbox.unreadable" />
    </>,
  );
}

export async function notShown(
  id: string,
  code: "not-permitted" | "inbox.not-found" | "inbox.unreadable",
): Promise<Response> {
  return code === "inbox.unreadable" ? await unreadablePage(id) : await turnedAway(code);
}

function View({ read }: Props) {
  const { incoming } = read;
  const words = wordsBackOf(law().sharing, desk().cell, read);
  return incoming.kind === "report" ? (
    <ReportView
      report={incoming.report}
      cameAt={momentText(language(), incoming.cameAt)}
      named={incoming.named}
      replies={read.replies}
      additions={read.additions}
    />
  ) : (
    <ReferralView
      read={read}
      referral={incoming.referral}
      words={words}
      fit={basisFitOf(law().sharing, desk().cell, read)}
      mayAnswer={may(desk().actor, "referral.answer", null)}
    />
  );
}

export async function incomingPage(around: Around = {}): Promise<Response> {
  const id = param("id");
  const found = await readIncoming(desk().cell, desk().actor, id, house().now());
  if (!found.ok) {
    return found.refused === "inbox.unreadable"
      ? await unreadablePage(id)
      : await turnedFromCase(found);
  }
  const read = found.value;
  const { incoming } = read;
  const title = incomingTitle(read);
  const words = wordsBackOf(law().sharing, desk().cell, read);
  const open = incoming.kind === "report" || incoming.referral.told !== null;
  const beside = <BesideDecisions incoming={incoming} />;
  return await page(
    {
      title,
      status: statusFor(around),
      ...(open && { beside }),
    },
    <>
      <BackLink href="/inbox">{say("inbox.heading")}</BackLink>
      <OneByOne id={incoming.id} />
      <Said read={read} around={around} />
      <OfChild incoming={incoming} />
      <SafeguardBanner safeguards={cameAlong(incoming)} askForWay={read.askForWay} />
      <h1>{title}</h1>
      <Handled read={read} />
      <Given incoming={incoming} />
      <View read={read} />
      <RefusedBack read={read} />
      {!isEmptied(read) && <IncomingActions actor={desk().actor} read={read} words={words} />}
      <GiveLink incoming={incoming} />
      <p>
        <a class="ds-link" href={`/inbox/${incoming.id}/aside`}>
          {say("recusal.heading")}
        </a>
      </p>
    </>,
  );
}
