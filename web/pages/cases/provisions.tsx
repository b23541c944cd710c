import { type Context, Hono } from "hono";
import { z } from "zod";
import { type CaseProvisions, readProvisions } from "../../../api/case/provisions.ts";
import type { Desk, House } from "../../../api/house.ts";
import { type Period, periodOf } from "../../../domain/provision/period.ts";
import { inForceOf } from "../../../domain/provision/provision.ts";
import { type Day, day, isMeantDay } from "../../../domain/time/day.ts";
import { atDesk } from "../../access/desk.ts";
import { turnedFromCase } from "../../access/turned-away.ts";
import { Button } from "../../components/button.tsx";
import { CaseRail, CaseTop } from "../../components/case-frame.tsx";
import { ErrorSummary, type Problem, problemOf } from "../../components/error-summary.tsx";
import { TextField } from "../../components/field.tsx";
import { EmptyState, Notice } from "../../components/notice.tsx";
import { Scale } from "../../components/scale.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import type { Language, Say } from "../../texts/texts.ts";
import { daysText, sectionText } from "../provisions/parts.tsx";
import { problemAt } from "./form.ts";
import { marksOf, OneProvision } from "./provisions-one.tsx";

const unknown: Period = { from: null, to: null };

const asked = z.object({ from: z.string().max(20).catch(""), to: z.string().max(20).catch("") });
type Asked = z.infer<typeof asked>;

type Read =
  | { readonly period: Period; readonly problems: readonly [] }
  | { readonly period: null; readonly problems: readonly Problem[] };

function readPeriod(say: Say, { from, to }: Asked): Read {
  const wrong = (["from", "to"] as const).filter((field) => {
    const typed = { from, to }[field].trim();
    return typed !== "" && !isMeantDay(typed);
  });
  if (wrong.length > 0) {
    const problems = wrong.map((field) => ({ field, text: say("provision.no-day") }));
    return { period: null, problems };
  }
  const known = (text: string): Day | null => (text.trim() === "" ? null : day(text.trim()));
  const period = periodOf(known(from), known(to));
  return period.ok
    ? { period: period.value, problems: [] }
    : { period: null, problems: [problemAt(say, period.refused, "to")] };
}

interface FormProps {
  readonly say: Say;
  readonly caseId: string;
  readonly typed: Asked;
  readonly problems: readonly Problem[];
}

function PeriodForm({ say, caseId, typed, problems }: FormProps) {
  return (
    <form class="period" method="get" action={`/cases/${caseId}/provisions`}>
      <h2>{say("provision.period")}</h2>
      <p>{say("provision.period-why")}</p>
      <div>
        {(["from", "to"] as const).map((field) => (
          <TextField
            say={say}
            name={field}
            type="date"
            label={say(`provision.period-${field}`)}
            optional
            value={typed[field]}
            error={problemOf(problems, field)}
          />
        ))}
      </div>
      <Button variant="secondary">{say("provision.show")}</Button>
    </form>
  );
}

interface FoundProps {
  readonly say: Say;
  readonly language: Language;
  readonly house: House;
  readonly found: CaseProvisions;
}

function Minor({ say, minority }: { readonly say: Say; readonly minority: string }) {
  return minority === "yes" || minority === "maybe" ? (
    <Notice tone="awaited" heading={say(`compare.minor-${minority}`)}>
      <p>{say("provision.minor-text")}</p>
    </Notice>
  ) : null;
}

function Outside({ say, language, found }: Omit<FoundProps, "house">) {
  return found.outside.length === 0 ? null : (
    <>
      <h2>{say("provision.outside")}</h2>
      <ul>
        {found.outside.map((provision) => (
          <li>
            {provision.title[language]} ({sectionText(language, provision)}):{" "}
            {daysText(say, language, inForceOf(provision))}
          </li>
        ))}
      </ul>
    </>
  );
}

function Found({ say, language, house, found }: FoundProps) {
  const rows = found.views.map(({ provision, elements }) => ({
    title: provision.title[language],
    marks: marksOf(language, elements),
  }));
  const kept = new Map(found.observations.map((each) => [each.id, each]));
  return (
    <>
      <Minor say={say} minority={found.minority} />
      <h2>{say("provision.scale")}</h2>
      <p>{say("provision.scale-why")}</p>
      <Scale say={say} rows={rows} />
      <h2>{say("provision.one-by-one")}</h2>
      {found.views.map((view) => (
        <OneProvision
          say={say}
          language={language}
          factors={house.law.factors}
          provisions={house.law.provisions}
          observations={kept}
          view={view}
        />
      ))}
      <Outside say={say} language={language} found={found} />
      <p class="terms">{say("provision.own-modelling")}</p>
    </>
  );
}

function Nothing({ say, caseId }: Pick<FormProps, "say" | "caseId">) {
  return (
    <EmptyState heading={say("provision.empty")}>
      <p>{say("provision.empty-how")}</p>
      <p>
        <a class="ds-link" href={`/cases/${caseId}/observations#new`}>
          {say("observation.add")}
        </a>
      </p>
    </EmptyState>
  );
}

async function show(c: Context<Env>, house: House, { cell, actor }: Desk): Promise<Response> {
  const say = c.get("say");
  const caseId = c.req.param("id") ?? "";
  const typed = asked.parse({ from: c.req.query("from"), to: c.req.query("to") });
  const { period, problems } = readPeriod(say, typed);
  const read = await readProvisions(cell, actor, house.law, { caseId, period: period ?? unknown });
  if (!read.ok) {
    return await turnedFromCase(c, read);
  }
  const found = read.value;
  const failed = period === null;
  return await page(
    c,
    {
      title: `${say("provision.heading")}, ${found.head.label}`,
      rail: <CaseRail say={say} caseId={caseId} here="provisions" />,
      ...(failed ? { status: 400, failed } : {}),
    },
    <>
      <ErrorSummary say={say} problems={problems} />
      <CaseTop say={say} head={found.head} heading={say("provision.heading")} />
      <p>{say("provision.intro")}</p>
      <p>{say("provision.consent")}</p>
      <PeriodForm say={say} caseId={caseId} typed={typed} problems={problems} />
      {found.observations.length === 0 && <Nothing say={say} caseId={caseId} />}
      {!failed && <Found say={say} language={c.get("language")} house={house} found={found} />}
    </>,
  );
}

export function caseProvisionPages(house: House): Hono<Env> {
  return new Hono<Env>().get(
    "/cases/:id/provisions",
    atDesk((c, desk) => show(c, house, desk)),
  );
}
