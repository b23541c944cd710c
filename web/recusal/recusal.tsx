import type { FoundFrom } from "../../api/recusal/matter.ts";
import { type Recusals, readRecusals } from "../../api/recusal/read.ts";
import { type AsideRefusal, stepAside } from "../../api/recusal/step-aside.ts";
import { undoRecusal } from "../../api/recusal/undo.ts";
import { may } from "../../domain/access/may.ts";
import { dayOf } from "../../domain/time/day.ts";
import { turnedAway } from "../access/turned-away.ts";
import { CaseRail, CaseTop } from "../case/case-frame.tsx";
import { Actions, Button } from "../components/button.tsx";
import { Select } from "../components/field.tsx";
import { Refusal } from "../components/notice.tsx";
import { BackLink } from "../components/way.tsx";
import { typedIn } from "../forms/post.ts";
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
        <Select name="colleague" label={say("recusal.who")} value="" options={options} />
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

type Wrong = Exclude<AsideRefusal, "not-permitted" | "case.not-found" | "inbox.not-found">;

async function show(from: FoundFrom, wrong: Wrong | null = null): Promise<Response> {
  const { cell, actor } = desk();
  const read = await readRecusals(cell, actor, from);
  if (!read.ok) {
    return await turnedAway(read.refused);
  }
  const found = read.value;
  const { head } = found;
  const props = { from, found };
  const heading = say("recusal.heading");
  const rail = head === null ? {} : { rail: <CaseRail caseId={head.id} here="overview" /> };
  return await page(
    { title: heading, status: wrong === null ? 200 : 422, ...rail },
    <>
      {wrong !== null && <Refusal code={wrong} />}
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

async function leave(from: FoundFrom, colleague: string | null): Promise<Response> {
  const stepped = await stepAside(desk().cell, desk().actor, { from, colleague }, house().now());
  if (stepped.ok) {
    const oneself = colleague === null || colleague === desk().actor.id;
    return redirect(oneself ? "/work?aside=yes" : `${homeOf(from)}/aside`);
  }
  switch (stepped.refused) {
    case "not-permitted":
    case "case.not-found":
    case "inbox.not-found":
      return await turnedAway(stepped.refused);
    default:
      return await show(from, stepped.refused);
  }
}

const named = async () => textOf(await typedIn(), "colleague");

async function undo(from: FoundFrom): Promise<Response> {
  const request = { from, colleague: await named() };
  const undone = await undoRecusal(desk().cell, desk().actor, request, house().now());
  // A colleague undid it meanwhile: the wish is met.
  return undone.ok || undone.refused === "recusal.not-found"
    ? redirect(`${homeOf(from)}/aside`)
    : await turnedAway(undone.refused);
}

/** For oneself; those who lead may do it for others, and undo it. */
const aside = (kind: FoundFrom["kind"]) => ({
  show: (id: string) => show({ kind, id }),
  leave: (id: string) => leave({ kind, id }, null),
  another: async (id: string) => await leave({ kind, id }, await named()),
  undo: (id: string) => undo({ kind, id }),
});

export const caseAside = aside("case");
export const incomingAside = aside("incoming");
