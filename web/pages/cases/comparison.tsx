import { type Context, Hono } from "hono";
import { type ComparedCase, compareCase } from "../../../api/case/compare.ts";
import type { Desk, House } from "../../../api/house.ts";
import { dayOf } from "../../../domain/base/day.ts";
import type { Comparison } from "../../../domain/comparison/compare.ts";
import type { CaseRelation } from "../../../domain/comparison/relate.ts";
import type { Side } from "../../../domain/knowledge/decision.ts";
import { atDesk } from "../../access/desk.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { CaseRail, CaseTop } from "../../components/case-frame.tsx";
import { Table } from "../../components/facts.tsx";
import { EmptyState, Notice } from "../../components/notice.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { dayText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";
import { sourceText } from "./observation.tsx";
import { decisionText, Pair } from "./pair.tsx";

/** The sides that stand open on the page; a further one is one tap off. */
const openSides: readonly Side[] = ["forced_labour", "not_forced_labour"];

/** How many open questions are shown at once: as many as one can keep in mind for one talk. */
const questionsShown = 8;

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly found: ComparedCase;
}

function relationOf({ cases }: Comparison, decision: string): CaseRelation | undefined {
  return cases.find((each) => each.decision.id === decision);
}

/** Whether any decided case settles it, said plainly; and that somebody may be under 18. */
function Settled({ say, comparison }: { readonly say: Say; readonly comparison: Comparison }) {
  const binding = comparison.cases.filter(({ relation }) => relation === "necessary");
  const { minority } = comparison;
  return (
    <>
      {(minority === "yes" || minority === "maybe") && (
        <Notice tone="awaited" heading={say(`compare.minor-${minority}`)}>
          <p>{say("compare.minor-text")}</p>
        </Notice>
      )}
      {binding.length === 0 ? (
        <Notice heading={say("compare.settles-none")}>
          <p>{say("compare.settles-none-why")}</p>
        </Notice>
      ) : (
        <Notice heading={say("compare.same-facts")}>
          {binding.map(({ decision }) => (
            <p>{say("compare.same-facts-which", { name: decision.name })}</p>
          ))}
        </Notice>
      )}
      {comparison.conflicts.length > 0 && <p>{say("compare.conflict")}</p>}
    </>
  );
}

function cautionText(say: Say, { safe }: Comparison["questions"][number]): string {
  if (safe === true) {
    return "";
  }
  return say(safe === "only_in_private" ? "compare.ask-in-private" : "compare.never-ask");
}

function Open({ say, language, found }: Props) {
  const questions = found.comparison.questions.slice(0, questionsShown);
  return (
    <>
      <h2>{say("compare.open")}</h2>
      <p>{say("compare.open-why")}</p>
      <ul>
        {questions.map((question) => (
          <li>
            {question.factor.definition[language]} {cautionText(say, question)}
          </li>
        ))}
      </ul>
    </>
  );
}

function Growth({ say, language, found }: Props) {
  const { growth, comparison, observations } = found;
  const noted = new Map(observations.map((each) => [each.id, each]));
  const rows = growth.map(({ observation, nearest }) => {
    const after = noted.get(observation);
    const lines = nearest.map((pair) =>
      say("compare.growth-line", {
        ...pair,
        name: relationOf(comparison, pair.decision)?.decision.name ?? pair.decision,
      }),
    );
    const label =
      after === undefined
        ? ""
        : `${dayText(language, dayOf(after.noted))}, ${sourceText(say, after.cameFrom)}`;
    return [
      label,
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>,
    ];
  });
  return (
    <Table
      caption={say("compare.growth")}
      columns={[{ label: say("compare.growth-after") }, { label: say("compare.growth-nearest") }]}
      rows={rows}
    />
  );
}

function Others({ say, language, found, near }: Props & { readonly near: readonly string[] }) {
  const others = found.comparison.cases.filter(({ decision }) => !near.includes(decision.id));
  return (
    <details>
      <summary>{say("compare.others")}</summary>
      <ul>
        {others.map(({ decision, standing }) => (
          <li>
            <strong>{decision.name}</strong> ({decisionText(language, decision)}):{" "}
            {say(`compare.side.${decision.side}`)}
            {standing !== "compared" && <>; {say(`compare.standing.${standing}`)}</>}.{" "}
            {decision.outcome[language]}
          </li>
        ))}
      </ul>
    </details>
  );
}

function OneSide(props: Parameters<typeof Pair>[0]) {
  const { decision } = props.related;
  return openSides.includes(decision.side) ? (
    <Pair {...props} />
  ) : (
    <details class="wide">
      <summary>
        {props.say(`compare.side.${decision.side}`)}: {decision.name}
      </summary>
      <Pair {...props} />
    </details>
  );
}

function Compared(props: Props) {
  const { say, found } = props;
  const { comparison, observations } = found;
  const near = Object.values(comparison.nearest);
  const kept = new Map(observations.map((each) => [each.id, each]));
  return (
    <>
      <Settled say={say} comparison={comparison} />
      <h2>{say("compare.nearest")}</h2>
      {near.length === 0 && <p>{say("compare.no-nearest")}</p>}
      {near.map((id) => {
        const related = relationOf(comparison, id);
        return related === undefined ? null : (
          <OneSide {...props} related={related} observations={kept} />
        );
      })}
      <Open {...props} />
      <Growth {...props} />
      <Others {...props} near={near} />
    </>
  );
}

async function show(c: Context<Env>, house: House, { cell, actor }: Desk): Promise<Response> {
  const say = c.get("say");
  const caseId = c.req.param("id") ?? "";
  const read = await compareCase(cell, actor, house.law, caseId);
  if (!read.ok) {
    return await turnedAway(c, read.refused);
  }
  const found = read.value;
  const empty = found.comparison.picture.size === 0;
  return await page(
    c,
    {
      title: `${say("compare.heading")}, ${found.head.label}`,
      rail: <CaseRail say={say} caseId={caseId} here="comparison" />,
    },
    <>
      <CaseTop say={say} head={found.head} heading={say("compare.heading")} />
      <p>{say("compare.intro")}</p>
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
        <Compared say={say} language={c.get("language")} found={found} />
      )}
    </>,
  );
}

/** A case beside the decided cases. */
export function comparisonPages(house: House): Hono<Env> {
  return new Hono<Env>().get(
    "/cases/:id/comparison",
    atDesk((c, desk) => show(c, house, desk)),
  );
}
