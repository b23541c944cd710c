import { type ComparedCase, compareCase } from "../../api/case/compare.ts";
import type { Sighting } from "../../domain/comparison/picture.ts";
import { type Supposed, supposedId } from "../../domain/comparison/turned.ts";
import { dayOf } from "../../domain/time/day.ts";
import type { KeptObservation } from "../../store/case/case-reading.ts";
import { turnedFromCase } from "../access/turned-away.ts";
import { CaseTabs, CaseTop } from "../case/case-frame.tsx";
import { Growth } from "../case/growth.tsx";
import { EmptyState, Notice } from "../components/notice.tsx";
import { typedIn } from "../forms/post.ts";
import { page } from "../frame.tsx";
import { pdfOf } from "../letter/answer.ts";
import { comparisonLetter } from "../letter/comparison.ts";
import { sourceText } from "../observation/observation.tsx";
import { context, desk, language, law, param, say, today } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { Nearest, OnThisPage, Open, Others, OurEyesOnly, Settled } from "./found.tsx";
import { Sides } from "./sides.tsx";
import { supposedIn } from "./suppose.ts";
import { Turned, TurnForm, turnForm } from "./turned.tsx";

interface Props {
  readonly caseId: string;
  readonly found: ComparedCase;
  readonly supposed: readonly Supposed[];
}

function sightingText(observations: readonly KeptObservation[]): (sighting: Sighting) => string {
  const noted = new Map(observations.map((each) => [each.id, each]));
  return ({ observation, fact }) => {
    const from = noted.get(observation);
    if (observation === supposedId || from === undefined) {
      return say("comparison.only-supposed");
    }
    const source = say("compare.here-source", {
      how: say(`observation.how.${fact.how}`),
      source: sourceText(from.cameFrom),
      day: dayText(language(), fact.day ?? dayOf(from.noted)),
    });
    const by = from.notedBy === null ? [] : [say("observation.by", { name: from.notedBy })];
    const checked = from.verified ? [] : [say("frame.tag.not-verified").toLowerCase()];
    return [source, ...by, ...checked].join(", ");
  };
}

function Compared(props: Props) {
  const { caseId, found, supposed } = props;
  const { comparison, turned, observations, standing } = found;
  const shown = turned ?? comparison;
  const address = `/cases/${caseId}/comparison`;
  const here = {
    sourceText: sightingText(observations),
    turnForm,
  };
  const form = { action: address, supposed };
  return (
    <>
      <OnThisPage
        comparison={shown}
        more={[
          [turnForm, say("comparison.suppose")],
          ...(standing.asks === "everything" ? [["open", say("compare.open")] as const] : []),
          ["growth", say("compare.growth")],
          ["sides", say("comparison.sides")],
        ]}
      />
      {turned !== null && <Turned {...form} real={comparison} turned={turned} back={address} />}
      <Settled comparison={shown} />
      <Nearest {...here} comparison={shown} supposed={turned !== null} />
      <TurnForm {...form} />
      {standing.asks === "everything" ? (
        <Open comparison={comparison} />
      ) : (
        <Notice
          heading={say("question.reported", { day: dayText(language(), standing.reported) })}
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
      <Growth factors={law().factors} found={found} />
      <Sides decisions={law().decisions} />
      <Others comparison={comparison} />
    </>
  );
}

export async function caseComparisonPage(supposed: readonly Supposed[] = []): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  const read = await compareCase(cell, actor, law(), caseId, today(), supposed);
  if (!read.ok) {
    return await turnedFromCase(read);
  }
  const found = read.value;
  const empty = found.comparison.picture.size === 0 && supposed.length === 0;
  return await page(
    {
      title: `${say("compare.heading")}, ${found.head.label}`,
      tabs: <CaseTabs caseId={caseId} here="comparison" />,
    },
    <>
      <CaseTop head={found.head} heading={say("compare.heading")} />
      <p>{say("compare.intro")}</p>
      <OurEyesOnly />
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
          <Compared caseId={caseId} found={found} supposed={supposed} />
        </>
      )}
    </>,
  );
}

export async function caseComparisonPdf(): Promise<Response> {
  const caseId = param("id");
  const read = await compareCase(desk().cell, desk().actor, law(), caseId, today());
  if (!read.ok) {
    return await turnedFromCase(read);
  }
  const { head, comparison, observations } = read.value;
  const letter = comparisonLetter({
    say,
    language: language(),
    sender: { name: desk().name, title: desk().title, agency: desk().cell.name },
    day: today(),
    label: head.label,
    comparison,
    sourceText: sightingText(observations),
    decisions: law().decisions,
    invented: context().get("invented"),
  });
  return await pdfOf(letter, say("comparison.letter-file"));
}

export const postCaseComparison = async () => await caseComparisonPage(supposedIn(await typedIn()));
