import { readSafeguards, type SafeguardsOfCase } from "../../api/case/read.ts";
import { sendingSafeguard, sendSafeguard } from "../../api/referral/send-safeguard.ts";
import { setSafeguard, setting } from "../../api/safeguard/safeguard.ts";
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
import { CaseTabs, CaseTop } from "../case/case-frame.tsx";
import { Actions, Button } from "../components/button.tsx";
import { Checkboxes } from "../components/choice.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { TextField } from "../components/field.tsx";
import { Mark } from "../components/helper-card.tsx";
import { Notice } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { post, typedIn } from "../forms/post.ts";
import { problemAt } from "../forms/sent.ts";
import { textOf } from "../forms/typed.ts";
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
}

type OneProps = Props & { readonly kind: SafeguardKind };

const sayHow = ["interpreter", "safe-way-to-reach"] as const;

function How({ kind }: Pick<OneProps, "kind">) {
  const own = sayHow.find((each) => each === kind);
  return own === undefined ? null : (
    <TextField
      name={`how-${kind}`}
      label={say(`safeguard.how.${own}`)}
      help={say(`safeguard.how.${own}-help`)}
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

/** Before these are answered it is not lifted. */
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
    <details open={[field, `how-${kind}`].some((each) => problemAt(each))}>
      <summary>{say(summaryOf(holds, isMore), { kind: name })}</summary>
      <form method="post" action={`/cases/${found.head.id}/safeguards`}>
        <input type="hidden" name="kind" value={kind} />
        <input type="hidden" name="holds" value={holds ? "no" : "yes"} />
        {!holds && <How kind={kind} />}
        <TextField
          name={field}
          label={say(holds ? "safeguard.why-lift" : "safeguard.why-set")}
          help={isWay(kind) ? say("safeguard.why-way-help") : undefined}
        />
        {holds && kind === "minor-or-maybe" && !isByAge && (
          <Checkboxes
            name="other-case"
            legend={say("safeguard.other-case-legend")}
            options={[{ value: "yes", label: say("safeguard.other-case") }]}
            chosen={[]}
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
  const { found, kind } = props;
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

export async function safeguardsPage(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  const read = await readSafeguards(cell, actor, caseId);
  if (!read.ok) {
    return await turnedAway(read.refused);
  }
  const found = read.value;
  const maySend = may(actor, "referral.send", found.access);
  const lifts = may(actor, "safeguard.lift", found.access);
  const props = { found, maySend, lifts };
  const title = `${say("case.view.safeguards")}, ${found.head.label}`;
  const tabs = <CaseTabs caseId={caseId} here="safeguards" />;
  return await page(
    { title, tabs },
    <>
      <ErrorSummary />
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

export async function postSafeguards(): Promise<Response> {
  const { cell, actor } = desk();
  const caseId = param("id");
  const typed = await typedIn();
  const kind = textOf(typed, "kind") as SafeguardKind;
  const names = {
    how: `how-${kind}`,
    why: typed[moreField(kind)] === undefined ? `why-${kind}` : moreField(kind),
    otherCase: "other-case",
  };
  return await post(
    setting,
    { kind: "case.view.safeguards" },
    {
      nameOf: (field) => ({ kind: "kind", holds: "holds", ...names })[field],
      keep: (set) => setSafeguard(cell, actor, { ...set, caseId }, house().now()),
      kept: () => redirect(`/cases/${caseId}/safeguards`),
      again: safeguardsPage,
    },
  );
}

export async function postSafeguardsSent(): Promise<Response> {
  const { cell, actor } = desk();
  const typed = await typedIn();
  const referral = textOf(typed, "referral");
  const kind = textOf(typed, "safeguard") as SafeguardKind;
  return await post(
    sendingSafeguard,
    {},
    {
      nameOf: (field) => (field === "safeguard" ? sendField({ referral, kind }) : field),
      told: { safeguard: () => kind },
      keep: ({ step = crypto.randomUUID(), safeguard }) =>
        sendSafeguard(cell, actor, law().sharing, { id: referral, step, safeguard }, house().now()),
      kept: () => {
        house().nudge();
        return redirect(`/cases/${param("id")}/safeguards?sent`);
      },
      again: safeguardsPage,
    },
  );
}
