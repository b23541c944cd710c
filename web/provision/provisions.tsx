import { z } from "zod";
import { type CaseProvisions, readProvisions } from "../../api/provision/read.ts";
import { type Period, periodOf } from "../../domain/provision/period.ts";
import { inForceOf } from "../../domain/provision/provision.ts";
import { type Day, day, isMeantDay } from "../../domain/time/day.ts";
import { turnedFromCase } from "../access/turned-away.ts";
import { CaseTabs, CaseTop } from "../case/case-frame.tsx";
import { Button } from "../components/button.tsx";
import { ErrorSummary, type Problem, problemOf } from "../components/error-summary.tsx";
import { TextField } from "../components/field.tsx";
import { EmptyState, Notice } from "../components/notice.tsx";
import { Scale } from "../components/scale.tsx";
import { Tag } from "../components/tag.tsx";
import { page } from "../frame.tsx";
import { desk, language, law, param, query, say, today } from "../page.ts";
import { daysText, sectionText } from "./parts.tsx";
import { marksOf, OneProvision } from "./provisions-one.tsx";

const unknown: Period = { from: null, to: null };

const asked = z.object({ from: z.string().max(20).catch(""), to: z.string().max(20).catch("") });
type Asked = z.infer<typeof asked>;

type Read =
  | { readonly period: Period; readonly problems: readonly [] }
  | { readonly period: null; readonly problems: readonly Problem[] };

function readPeriod({ from, to }: Asked): Read {
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
    : { period: null, problems: [{ field: "to", text: say(`refusal.${period.refused}`) }] };
}

interface FormProps {
  readonly caseId: string;
  readonly typed: Asked;
  readonly problems: readonly Problem[];
}

function PeriodForm({ caseId, typed, problems }: FormProps) {
  return (
    <form class="period" method="get" action={`/cases/${caseId}/provisions`}>
      <h2>{say("provision.period")}</h2>
      <p>{say("provision.period-why")}</p>
      <div>
        {(["from", "to"] as const).map((field) => (
          <TextField
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
  readonly found: CaseProvisions;
}

function Minor({ minority }: { readonly minority: string }) {
  return minority === "yes" || minority === "maybe" ? (
    <Notice tone="awaited" heading={say(`compare.minor-${minority}`)}>
      <p>{say("provision.minor-text")}</p>
    </Notice>
  ) : null;
}

function Outside({ found }: FoundProps) {
  return found.outside.length === 0 ? null : (
    <>
      <h2>{say("provision.outside")}</h2>
      <ul>
        {found.outside.map((provision) => (
          <li>
            {provision.title[language()]} ({sectionText(provision)}):{" "}
            {daysText(inForceOf(provision))}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The newest offence gives no new rights: said before anyone chooses it for that. */
function NewOffence({ found }: FoundProps) {
  const newest = found.views.find(({ provision }) => provision.id === "utl-108a")?.provision;
  const [first] = newest?.rights ?? [];
  return newest === undefined || first === undefined ? null : (
    <p>
      {sectionText(newest)}: {first.text[language()]}{" "}
      {!first.confirmed && <Tag kind="unconfirmed" />}
    </p>
  );
}

function Found({ found }: FoundProps) {
  const rows = found.views.map(({ provision, elements }) => ({
    title: provision.title[language()],
    marks: marksOf(elements),
  }));
  const kept = new Map(found.observations.map((each) => [each.id, each]));
  return (
    <>
      <Minor minority={found.minority} />
      <h2>{say("provision.scale")}</h2>
      <p>{say("provision.scale-why")}</p>
      <Scale rows={rows} />
      <h2>{say("provision.one-by-one")}</h2>
      {found.evidence !== null && (
        <p>
          {say("provision.sources-why")} {say("provision.limitation.how")}
        </p>
      )}
      {found.evidence !== null && <NewOffence found={found} />}
      {found.views.map((view) => (
        <OneProvision
          factors={law().factors}
          provisions={law().provisions}
          observations={kept}
          evidence={found.evidence}
          view={view}
        />
      ))}
      <Outside found={found} />
      <p class="terms">{say("provision.own-modelling")}</p>
    </>
  );
}

function Nothing({ caseId }: Pick<FormProps, "caseId">) {
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

export async function caseProvisionsPage(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  const typed = asked.parse({ from: query("from"), to: query("to") });
  const { period, problems } = readPeriod(typed);
  const those = { caseId, period: period ?? unknown };
  const read = await readProvisions(cell, actor, law(), those, today());
  if (!read.ok) {
    return await turnedFromCase(read);
  }
  const found = read.value;
  const failed = period === null;
  return await page(
    {
      title: `${say("provision.heading")}, ${found.head.label}`,
      tabs: <CaseTabs caseId={caseId} here="provisions" />,
      ...(failed ? { status: 400, failed } : {}),
    },
    <>
      <ErrorSummary problems={problems} />
      <CaseTop head={found.head} heading={say("provision.heading")} />
      <p>{say("provision.intro")}</p>
      <p>{say("provision.consent")}</p>
      <PeriodForm caseId={caseId} typed={typed} problems={problems} />
      {found.observations.length === 0 && <Nothing caseId={caseId} />}
      {!failed && <Found found={found} />}
    </>,
  );
}
