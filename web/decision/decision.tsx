import {
  type Citation,
  type DecidedFact,
  type Decision,
  howRead,
  type Remark,
} from "../../domain/knowledge/decision.ts";
import { type Factor, themes } from "../../domain/knowledge/factor.ts";
import { courtText, placeText, sourceTitle } from "../../law/cited.ts";
import { Facts } from "../components/facts.tsx";
import { Notice } from "../components/notice.tsx";
import { Tag } from "../components/tag.tsx";
import { BackLink } from "../components/way.tsx";
import { errorPage } from "../error-page.tsx";
import { page } from "../frame.tsx";
import { SourceName } from "../knowledge/sources.tsx";
import { WaysOf } from "../knowledge/ways-of.tsx";
import { language, law, say } from "../page.ts";
import { dateText, dayText } from "../texts/formats.ts";
import { DecisionPicture } from "./picture.tsx";

interface Props {
  readonly factors: ReadonlyMap<string, Factor>;
  readonly decision: Decision;
}

function Cited({ source, at }: Citation) {
  return (
    <a class="ds-link" href={`#source-${source}`}>
      {placeText(language(), at)}
    </a>
  );
}

/** Less sure than the decision as a whole. */
function weaker(fact: DecidedFact, decision: Decision): boolean {
  return fact.confidence !== "read" && fact.confidence !== decision.confidence;
}

function Fact({ decision, fact }: Props & { readonly fact: DecidedFact }) {
  const text = fact.text[language()];
  return (
    <li class="case-line">
      <p>
        {fact.state === "absent" ? say("knowledge.absent", { text }) : text}{" "}
        <span class="terms">({say(`knowledge.status.${fact.status}`)})</span>{" "}
        {weaker(fact, decision) && <Tag kind="unconfirmed" />}
      </p>
      <p class="terms">
        <Cited {...fact.citation} />
        {fact.confidence !== decision.confidence &&
          `. ${say(`knowledge.confidence.${fact.confidence}`)}.`}
      </p>
    </li>
  );
}

function Themes(props: Props) {
  const { factors, decision } = props;
  return themes.map((theme) => {
    const facts = decision.facts.filter(({ factor }) => factors.get(factor)?.theme === theme);
    return facts.length === 0 ? null : (
      <>
        <h2>{say(`theme.${theme}`)}</h2>
        <ul class="case-lines">
          {facts.map((fact) => (
            <Fact {...props} fact={fact} />
          ))}
        </ul>
      </>
    );
  });
}

function Remarks({
  heading,
  remarks,
}: Props & { readonly heading: string; readonly remarks: readonly Remark[] }) {
  return remarks.length === 0 ? null : (
    <>
      <h2>{heading}</h2>
      <ul>
        {remarks.map(({ text, citation, inferred }) => (
          <li>
            {text[language()]}
            {inferred && ` (${say("knowledge.inferred")})`}{" "}
            <span class="terms">
              <Cited {...citation} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function finalText(final: boolean | null): string {
  if (final === null) {
    return say("knowledge.final.unknown");
  }
  return say(final ? "knowledge.final.yes" : "knowledge.final.no");
}

export function AboutDecision({ decision }: Props) {
  const not = say("knowledge.not-given");
  const { date, ref } = decision;
  const country = new Intl.DisplayNames([language()], { type: "region" }).of(decision.country);
  const rows: readonly [string, string][] = [
    [say("knowledge.court"), courtText(language(), decision.court)],
    [say("knowledge.reference"), ref ?? not],
    [say("knowledge.date"), date === null ? not : dateText(language(), date)],
    [say("knowledge.country"), country ?? decision.country],
    [say("knowledge.final"), finalText(decision.final)],
    [say("knowledge.question"), say(`knowledge.question.${decision.question}`)],
    [say("knowledge.finding"), say(`knowledge.finding.${decision.findingType}`)],
    [say("knowledge.sector"), decision.sector[language()]],
    [say("knowledge.unit"), decision.unit[language()]],
  ];
  return <Facts facts={rows.map(([term, value]) => ({ term, value }))} />;
}

/** Warnings: replaced, read with care, not read. */
function Before({ decision, later }: Props & { readonly later: Decision | null }) {
  return (
    <>
      {later !== null && (
        <Notice heading={say("knowledge.superseded")} tone="awaited">
          <p>
            <a href={`/knowledge/decisions/${later.id}`}>{later.name}</a>
          </p>
        </Notice>
      )}
      {decision.caution !== null && (
        <Notice heading={say("knowledge.caution")} tone="awaited">
          <p>{decision.caution[language()]}</p>
        </Notice>
      )}
      {decision.reasonsNotRead !== null && (
        <Notice heading={say("knowledge.not-read")}>
          <p>{decision.reasonsNotRead[language()]}</p>
        </Notice>
      )}
    </>
  );
}

export function DecisionText({ later, ...props }: Props & { readonly later: Decision | null }) {
  const { decision } = props;
  const days = {
    day: dayText(language(), decision.checked),
    due: dayText(language(), decision.reviewBy),
  };
  const read = howRead(decision);
  const sides = decision.also.map((side) => say(`compare.side.${side}`).toLowerCase()).join(", ");
  return (
    <>
      <p class="lead">
        {say(`compare.side.${decision.side}`)}.
        {sides !== "" && ` ${say("knowledge.also", { sides })}.`}
      </p>
      <p>
        {read !== "read" && <Tag kind="unconfirmed" />} {say(`knowledge.confidence.${read}`)}.
      </p>
      <p>{decision.outcome[language()]}</p>
      <Before {...props} later={later} />
      <h2>{say("knowledge.picture")}</h2>
      <DecisionPicture {...props} />
      <Themes {...props} />
      <Remarks {...props} heading={say("knowledge.singled-out")} remarks={decision.singledOut} />
      <Remarks
        {...props}
        heading={say("knowledge.irrelevant")}
        remarks={decision.treatedAsIrrelevant}
      />
      <p class="terms">{say("knowledge.checked", days)}</p>
      <h2>{say("frame.sources")}</h2>
      <ul>
        {Object.entries(decision.sources).map(([key, title]) => (
          <li id={`source-${key}`}>
            <SourceName title={sourceTitle(language(), title)} />,{" "}
            {say("frame.source-read", { day: dayText(language(), decision.checked) })}
          </li>
        ))}
      </ul>
    </>
  );
}

export function decisionPage(id: string): Response | Promise<Response> {
  const decision = law().decisions.find((each) => each.id === id);
  if (decision === undefined) {
    return errorPage(404);
  }
  const props = { factors: law().factors, decision };
  const later = law().decisions.find((each) => each.id === decision.supersededBy) ?? null;
  return page(
    { title: decision.name, beside: <AboutDecision {...props} /> },
    <>
      <BackLink href="/knowledge/decisions">{say("knowledge.all-decisions")}</BackLink>
      <h1>{decision.name}</h1>
      <DecisionText {...props} later={later} />
      <WaysOf kind="decision" id={id} name={decision.name} />
    </>,
  );
}
