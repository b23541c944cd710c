import type { FoundFrom } from "../../api/recusal/matter.ts";
import { type Recusals, readRecusals } from "../../api/recusal/read.ts";
import { stepAside, steppingAside } from "../../api/recusal/step-aside.ts";
import { undoRecusal } from "../../api/recusal/undo.ts";
import { may } from "../../domain/access/may.ts";
import { done } from "../../domain/base/outcome.ts";
import { dayOf } from "../../domain/time/day.ts";
import { turnedAway } from "../access/turned-away.ts";
import { CaseTabs, CaseTop } from "../case/case-frame.tsx";
import { Actions, Button } from "../components/button.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { Select } from "../components/field.tsx";
import { Refusal } from "../components/notice.tsx";
import { BackLink } from "../components/way.tsx";
import { post, typedIn } from "../forms/post.ts";
import { textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { desk, house, language, redirect, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";

const homeOf = ({ kind, id }: FoundFrom) => (kind === "case" ? `/cases/${id}` : `/inbox/${id}`);

interface Props {
  readonly from: FoundFrom;
  readonly found: Recusals;
}

function Oneself({ from, found: { owned } }: Props) {
  if (owned?.heir === null) {
    return <p>{say("recusal.falls-to-nobody")}</p>;
  }
  return (
    <form method="post" action={`${homeOf(from)}/aside`}>
      <p>{say("recusal.then")}</p>
      {owned !== null && (
        <p>
          <strong>{say("recusal.falls-to", { ...owned.heir })}</strong>
        </p>
      )}
      <Actions>
        <Button>{say("recusal.do")}</Button>
      </Actions>
    </form>
  );
}

/** For those who lead. */
function Another({ from, found: { others } }: Props) {
  const options = [
    { value: "", label: say("consent.choose") },
    ...others.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` })),
  ];
  return (
    <section>
      <h2>{say("recusal.others")}</h2>
      <p>{say("recusal.others-what")}</p>
      <form method="post" action={`${homeOf(from)}/aside/another`}>
        <Select name="colleague" label={say("recusal.who")} options={options} />
        <Actions>
          <Button variant="secondary">{say("recusal.set")}</Button>
        </Actions>
      </form>
    </section>
  );
}

function StandAside({ from, found: { aside }, leads }: Props & { readonly leads: boolean }) {
  return aside.length === 0 ? null : (
    <section>
      <h2>{say("recusal.aside")}</h2>
      <ul class="case-lines">
        {aside.map(({ id, name, title, at, by }) => (
          <li class="case-line">
            {say("recusal.line", { name, title, day: dayText(language(), dayOf(at)) })}
            {by !== name && <span class="terms">, {say("recusal.set-by", { name: by })}</span>}
            {leads && (
              <form method="post" action={`${homeOf(from)}/aside/undo`}>
                <input type="hidden" name="colleague" value={id} />
                <Actions>
                  <Button variant="secondary">{say("recusal.undo", { name })}</Button>
                </Actions>
              </form>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

async function show(from: FoundFrom, nobodyElse = false): Promise<Response> {
  const { cell, actor } = desk();
  const read = await readRecusals(cell, actor, from);
  if (!read.ok) {
    return await turnedAway(read.refused);
  }
  const found = read.value;
  const { head } = found;
  const props = { from, found };
  const heading = say("recusal.heading");
  const tabs = head === null ? {} : { tabs: <CaseTabs caseId={head.id} here="overview" /> };
  return await page(
    { title: heading, ...(nobodyElse && { status: 422 }), ...tabs },
    <>
      <ErrorSummary />
      {nobodyElse && <Refusal code="recusal.nobody-else" />}
      {head === null ? (
        <>
          <BackLink href={homeOf(from)}>{say("recusal.to-incoming")}</BackLink>
          <h1>{heading}</h1>
        </>
      ) : (
        <CaseTop head={head} heading={heading} />
      )}
      <p>{say(head === null ? "recusal.what.incoming" : "recusal.what.case")}</p>
      <Oneself {...props} />
      <StandAside {...props} leads={may(actor, "recusal.undo", null)} />
      {found.others.length > 0 && <Another {...props} />}
    </>,
  );
}

async function leave(from: FoundFrom): Promise<Response> {
  const request = { from, colleague: null };
  const stepped = await stepAside(desk().cell, desk().actor, request, house().now());
  if (stepped.ok) {
    return redirect("/work?aside=yes");
  }
  return stepped.refused === "recusal.nobody-else"
    ? await show(from, true)
    : await turnedAway(stepped.refused);
}

async function another(from: FoundFrom): Promise<Response> {
  const { cell, actor } = desk();
  return await post(
    steppingAside,
    { colleague: { wrong: "refusal.recusal.no-such-colleague" } },
    {
      // Nobody chosen is never oneself.
      told: { colleague: (typed) => textOf(typed, "colleague") },
      keep: async ({ colleague }) => {
        const stepped = await stepAside(cell, actor, { from, colleague }, house().now());
        return stepped.ok ? done(colleague) : stepped;
      },
      kept: (colleague) =>
        redirect(colleague === actor.id ? "/work?aside=yes" : `${homeOf(from)}/aside`),
      again: () => show(from),
    },
  );
}

async function undo(from: FoundFrom): Promise<Response> {
  const request = { from, colleague: textOf(await typedIn(), "colleague") };
  const undone = await undoRecusal(desk().cell, desk().actor, request, house().now());
  // A colleague undid it meanwhile: the wish is met.
  return undone.ok || undone.refused === "recusal.not-found"
    ? redirect(`${homeOf(from)}/aside`)
    : await turnedAway(undone.refused);
}

/** For oneself; those who lead may do it for others, and undo it. */
const aside = (kind: FoundFrom["kind"]) => ({
  show: (id: string) => show({ kind, id }),
  leave: (id: string) => leave({ kind, id }),
  another: (id: string) => another({ kind, id }),
  undo: (id: string) => undo({ kind, id }),
});

export const caseAside = aside("case");
export const incomingAside = aside("incoming");
