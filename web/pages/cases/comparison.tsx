import { type Context, Hono } from "hono";
import { type ComparedCase, compareCase } from "../../../api/case/compare.ts";
import type { Desk, House } from "../../../api/house.ts";
import type { Sighting } from "../../../domain/comparison/picture.ts";
import { type Supposed, supposedId } from "../../../domain/comparison/turned.ts";
import { dayOf } from "../../../domain/time/day.ts";
import type { Law } from "../../../law/law.ts";
import type { KeptObservation } from "../../../store/case-reading.ts";
import { atDesk } from "../../access/desk.ts";
import { turnedFromCase } from "../../access/turned-away.ts";
import { CaseRail, CaseTop } from "../../components/case-frame.tsx";
import { EmptyState, Notice } from "../../components/notice.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { pdfOf } from "../../letter/answer.ts";
import { comparisonLetter } from "../../letter/comparison.ts";
import { dayText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";
import { Nearest, OnThisPage, Open, Others, OurEyesOnly, Settled } from "../compare/found.tsx";
import { Sides } from "../compare/sides.tsx";
import { typedIn } from "./form.ts";
import { Growth } from "./growth.tsx";
import { sourceText } from "./observation.tsx";
import { supposedIn } from "./suppose.ts";
import { Turned, TurnForm, turnForm } from "./turned.tsx";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly law: Law;
  readonly caseId: string;
  readonly found: ComparedCase;
  readonly supposed: readonly Supposed[];
}

function sightingText(
  say: Say,
  language: Language,
  observations: readonly KeptObservation[],
): (sighting: Sighting) => string {
  const noted = new Map(observations.map((each) => [each.id, each]));
  return ({ observation, fact }) => {
    const from = noted.get(observation);
    if (observation === supposedId || from === undefined) {
      return say("comparison.only-supposed");
    }
    const source = say("compare.here-source", {
      how: say(`observation.how.${fact.how}`),
      source: sourceText(say, from.cameFrom),
      day: dayText(language, fact.day ?? dayOf(from.noted)),
    });
    const by = from.notedBy === null ? [] : [say("observation.by", { name: from.notedBy })];
    const checked = from.verified ? [] : [say("frame.tag.not-verified").toLowerCase()];
    return [source, ...by, ...checked].join(", ");
  };
}

function Compared(props: Props) {
  const { say, language, law, caseId, found, supposed } = props;
  const { comparison, turned, observations, standing } = found;
  const shown = turned ?? comparison;
  const address = `/cases/${caseId}/comparison`;
  const here = {
    say,
    language,
    sourceText: sightingText(say, language, observations),
    turnForm,
  };
  const form = { say, language, law, action: address, supposed };
  return (
    <>
      <OnThisPage
        say={say}
        comparison={shown}
        more={[
          [turnForm, say("comparison.suppose")],
          ...(standing.asks === "everything" ? [["open", say("compare.open")] as const] : []),
          ["growth", say("compare.growth")],
          ["sides", say("comparison.sides")],
        ]}
      />
      {turned !== null && <Turned {...form} real={comparison} turned={turned} back={address} />}
      <Settled say={say} comparison={shown} />
      <Nearest {...here} comparison={shown} supposed={turned !== null} />
      <TurnForm {...form} />
      {standing.asks === "everything" ? (
        <Open say={say} language={language} comparison={comparison} />
      ) : (
        <Notice
          heading={say("question.reported", { day: dayText(language, standing.reported) })}
          tone="awaited"
        >
          <p>{say("question.reported-why")}</p>
        </Notice>
      )}
      <p>
        <a class="ds-link" href={`/cases/${caseId}/questions`}>
          {say("question.from-comparison")}
        </a>
      </p>
      <Growth say={say} language={language} factors={law.factors} found={found} />
      <Sides say={say} decisions={law.decisions} />
      <Others say={say} language={language} comparison={comparison} />
    </>
  );
}

async function show(
  c: Context<Env>,
  house: House,
  { cell, actor }: Desk,
  supposed: readonly Supposed[],
): Promise<Response> {
  const say = c.get("say");
  const caseId = c.req.param("id") ?? "";
  const read = await compareCase(cell, actor, house.law, caseId, dayOf(house.now()), supposed);
  if (!read.ok) {
    return await turnedFromCase(c, read);
  }
  const found = read.value;
  const empty = found.comparison.picture.size === 0 && supposed.length === 0;
  return await page(
    c,
    {
      title: `${say("compare.heading")}, ${found.head.label}`,
      rail: <CaseRail say={say} caseId={caseId} here="comparison" />,
    },
    <>
      <CaseTop say={say} head={found.head} heading={say("compare.heading")} />
      <p>{say("compare.intro")}</p>
      <OurEyesOnly say={say} />
      {empty ? (
        <EmptyState heading={say("compare.empty")}>
          <p>{say("compare.empty-how")}</p>
          <p>
            <a class="ds-link" href={`/cases/${caseId}/observations#new`}>
              {say("observation.add")}
            </a>
          </p>
        </EmptyState>
      ) : (
        <>
          <p class="no-print">
            <a class="ds-link" href={`/cases/${caseId}/comparison.pdf`}>
              {say("comparison.letter")}
            </a>
          </p>
          <Compared
            say={say}
            language={c.get("language")}
            law={house.law}
            caseId={caseId}
            found={found}
            supposed={supposed}
          />
        </>
      )}
    </>,
  );
}

async function letterOf(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  const caseId = c.req.param("id") ?? "";
  const read = await compareCase(desk.cell, desk.actor, house.law, caseId, dayOf(house.now()));
  if (!read.ok) {
    return await turnedFromCase(c, read);
  }
  const [say, language] = [c.get("say"), c.get("language")];
  const { head, comparison, observations } = read.value;
  const letter = comparisonLetter({
    say,
    language,
    sender: { name: desk.name, title: desk.title, agency: desk.cell.name },
    day: dayOf(house.now()),
    label: head.label,
    comparison,
    sourceText: sightingText(say, language, observations),
    decisions: house.law.decisions,
    invented: c.get("invented"),
  });
  return await pdfOf(c, letter, say("comparison.letter-file"));
}

export function comparisonPages(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(
      "/cases/:id/comparison",
      atDesk((c, desk) => show(c, house, desk, [])),
    )
    .post(
      "/cases/:id/comparison",
      atDesk(async (c, desk) => show(c, house, desk, supposedIn(house.law, await typedIn(c)))),
    )
    .get(
      "/cases/:id/comparison.pdf",
      atDesk((c, desk) => letterOf(c, house, desk)),
    );
}
