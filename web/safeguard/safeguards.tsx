import { z } from "zod";
import { readSafeguards, type SafeguardsOfCase } from "../../api/case/read.ts";
import { sendSafeguard } from "../../api/referral/send-safeguard.ts";
import { setSafeguard } from "../../api/safeguard/safeguard.ts";
import { may } from "../../domain/access/may.ts";
import {
  binding,
  isByWhatIsWritten,
  isWay,
  type SafeguardKind,
  safeguardKinds,
} from "../../domain/case/safeguard.ts";
import { dayOf } from "../../domain/time/day.ts";
import { turnedAway } from "../access/turned-away.ts";
import { CaseRail, CaseTop } from "../case/case-frame.tsx";
import { isShut, problemAt, tooLong } from "../case/form.ts";
import { Actions, Button } from "../components/button.tsx";
import { Checkboxes } from "../components/choice.tsx";
import { ErrorSummary, type Problem, problemOf } from "../components/error-summary.tsx";
import { TextField } from "../components/field.tsx";
import { Mark } from "../components/helper-card.tsx";
import { Notice } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { typedIn } from "../forms/post.ts";
import { type Typed, textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { desk, house, language, law, param, query, redirect, say } from "../page.ts";
import { rightsOfPerson } from "../rights/person-frame.tsx";
import { dayText } from "../texts/formats.ts";
import { safeguardDo } from "./safeguard-banner.tsx";
import { SafeguardHistory } from "./safeguards-history.tsx";
import { SafeguardReach, sendField } from "./safeguards-reach.tsx";

interface Props {
  readonly maySend: boolean;
  readonly lifts: boolean;
  readonly found: SafeguardsOfCase;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

type OneProps = Props & { readonly kind: SafeguardKind };

const sayHow = ["interpreter", "safe-way-to-reach"] as const;

function How({ typed, problems, kind }: Omit<OneProps, "found" | "maySend" | "lifts">) {
  const own = sayHow.find((each) => each === kind);
  const field = `how-${kind}`;
  return own === undefined ? null : (
    <TextField
      name={field}
      label={say(`safeguard.how.${own}`)}
      help={say(`safeguard.how.${own}-help`)}
      error={problemOf(problems, field)}
      value={textOf(typed, field)}
    />
  );
}

/** Holds a colleague's own reason, beside what is written. */
const moreField = (kind: SafeguardKind) => `more-${kind}`;

function summaryOf(holds: boolean, isMore: boolean) {
  if (isMore) {
    return "safeguard.more-kind";
  }
  return holds ? "safeguard.lift-kind" : "safeguard.set-kind";
}

/** Whose age is asked, by whom since when, with the way to answer it: before that it is not lifted. */
function AgesAsked({ found }: Pick<Props, "found">) {
  const caseId = found.head.id;
  return found.agesAsked.length === 0 ? null : (
    <>
      <p>{say("safeguard.ages-asked")}</p>
      <ul>
        {found.agesAsked.map(({ person, pseudonym, at, by }) => (
          <li>
            <a class="ds-link" href={`${rightsOfPerson(caseId, person)}/answers/under-eighteen`}>
              {say("life.ages-of")} <TypedText>{pseudonym}</TypedText>
            </a>{" "}
            {say("safeguard.age-asked", { day: dayText(language(), dayOf(at)), name: by })}
          </li>
        ))}
      </ul>
    </>
  );
}

function Setting({
  found,
  typed,
  problems,
  kind,
  holds,
  isMore = false,
}: OneProps & { readonly holds: boolean; readonly isMore?: boolean }) {
  const field = isMore ? moreField(kind) : `why-${kind}`;
  const name = say(`case.safeguard.${kind}`);
  const isByAge = found.head.safeguards.some(
    (each) => each.kind === kind && isByWhatIsWritten(each),
  );
  return (
    <details open={[field, `how-${kind}`].some((each) => problemOf(problems, each))}>
      <summary>{say(summaryOf(holds, isMore), { kind: name })}</summary>
      <form method="post" action={`/cases/${found.head.id}/safeguards`}>
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="holds" value={holds ? "no" : "yes"} />
        {!holds && <How typed={typed} problems={problems} kind={kind} />}
        <TextField
          name={field}
          label={say(holds ? "safeguard.why-lift" : "safeguard.why-set")}
          help={isWay(kind) ? say("safeguard.why-way-help") : undefined}
          error={problemOf(problems, field)}
          value={textOf(typed, field)}
        />
        {holds && kind === "minor-or-maybe" && !isByAge && (
          <Checkboxes
            name="other-case"
            legend={say("safeguard.other-case-legend")}
            options={[{ value: "yes", label: say("safeguard.other-case") }]}
            chosen={[textOf(typed, "other-case")]}
          />
        )}
        <Actions>
          <Button variant="secondary">{say(holds ? "safeguard.lift" : "safeguard.set")}</Button>
        </Actions>
      </form>
    </details>
  );
}

function Safeguard(props: OneProps) {
  const { found, problems, kind } = props;
  const held = found.head.safeguards.find((each) => each.kind === kind);
  const holds = held !== undefined;
  const name = say(`case.safeguard.${kind}`);
  return (
    <section class="person">
      <h2>{name}</h2>
      <p>
        <Mark>{say(holds ? "safeguard.holds" : "safeguard.not-set")}</Mark>
      </p>
      <p class={holds ? undefined : "terms"}>
        {!holds && `${say("safeguard.when-set")} `}
        {held?.how !== null && held?.how !== undefined && (
          <>
            <TypedText>{held.how}</TypedText>.{" "}
          </>
        )}
        {safeguardDo(kind, holds ? found.head.askForWay : null)}
        {binding.has(kind) && ` ${say("case.safeguard.binds")}`}
      </p>
      <SafeguardReach
        caseId={found.head.id}
        reach={found.reach.filter((each) => each.kind === kind)}
        problems={problems}
        maySend={props.maySend}
      />
      {kind === "minor-or-maybe" && (
        <p>
          <a class="ds-link" href={`/cases/${found.head.id}/child`}>
            {say("child.said-and-told")}
          </a>
        </p>
      )}
      {holds && kind === "minor-or-maybe" && <AgesAsked {...{ found }} />}
      {held !== undefined && isByWhatIsWritten(held) && <Setting {...props} holds={false} isMore />}
      {holds && !props.lifts ? (
        <p>{say("safeguard.lift-by-part")}</p>
      ) : (
        <Setting {...props} holds={holds} />
      )}
    </section>
  );
}

export async function safeguardsPage(
  typed: Typed = {},
  problems: readonly Problem[] = [],
): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  const read = await readSafeguards(cell, actor, caseId);
  if (!read.ok) {
    return await turnedAway(read.refused);
  }
  const found = read.value;
  const maySend = may(actor, "referral.send", found.access);
  const lifts = may(actor, "safeguard.lift", found.access);
  const props = { found, typed, problems, maySend, lifts };
  const failed = problems.length > 0;
  const title = `${say("case.view.safeguards")}, ${found.head.label}`;
  const rail = <CaseRail caseId={caseId} here="safeguards" />;
  return await page(
    { title, failed, status: failed ? 400 : 200, rail },
    <>
      <ErrorSummary problems={problems} />
      <CaseTop head={found.head} heading={say("case.view.safeguards")} />
      {query("sent") !== undefined && (
        <Notice heading={say("safeguard.sent")} announced>
          <p>{say("safeguard.sent-text")}</p>
        </Notice>
      )}
      <p>{say("safeguard.intro")}</p>
      {found.ask !== null && <p>{say("case.not-shown-referred", { name: found.ask })}</p>}
      {safeguardKinds.map((kind) => (
        <Safeguard {...props} kind={kind} />
      ))}
      <SafeguardHistory found={found} />
    </>,
  );
}

const fieldOf: Readonly<Partial<Record<string, (kind: SafeguardKind) => string>>> = {
  "safeguard.no-how": (kind) => `how-${kind}`,
  "safeguard.how-reaches": (kind) => `how-${kind}`,
};

export async function postSafeguards(): Promise<Response> {
  const typed = await typedIn();
  const caseId = param("id");
  const kind = safeguardKinds.find((each) => each === textOf(typed, "kind"));
  if (kind === undefined) {
    return await safeguardsPage(typed);
  }
  const whyField = typed[moreField(kind)] === undefined ? `why-${kind}` : moreField(kind);
  const long = tooLong(typed, { [`how-${kind}`]: 300, [whyField]: 500 });
  if (long.length > 0) {
    return await safeguardsPage(typed, long);
  }
  const why = textOf(typed, whyField);
  const how = textOf(typed, `how-${kind}`);
  const holds = textOf(typed, "holds") === "yes";
  const outcome = await setSafeguard(
    desk().cell,
    desk().actor,
    {
      ...{ caseId, kind, holds, why, how },
      otherCase: textOf(typed, "other-case") === "yes",
    },
    house().now(),
  );
  if (outcome.ok) {
    return redirect(`/cases/${caseId}/safeguards`);
  }
  if (isShut(outcome.refused)) {
    return await turnedAway(outcome.refused);
  }
  const field = fieldOf[outcome.refused]?.(kind) ?? whyField;
  const problem = problemAt(outcome.refused, field);
  return await safeguardsPage(typed, [problem]);
}

const sending = z.object({
  step: z.uuid(),
  referral: z.string(),
  kind: z.enum(safeguardKinds),
});

export async function postSafeguardsSent(): Promise<Response> {
  const form = sending.safeParse(await typedIn());
  if (!form.success) {
    return await safeguardsPage();
  }
  const { referral, kind: safeguard, step } = form.data;
  const { sharing } = law();
  const request = { id: referral, step, safeguard };
  const sent = await sendSafeguard(desk().cell, desk().actor, sharing, request, house().now());
  if (sent.ok) {
    house().nudge();
    return redirect(`/cases/${param("id")}/safeguards?sent`);
  }
  if (sent.refused === "not-permitted" || sent.refused === "referral.not-found") {
    return await turnedAway(sent.refused);
  }
  const field = sendField({ referral, kind: safeguard });
  return await safeguardsPage({}, [{ field, text: say(`refusal.${sent.refused}`) }]);
}
