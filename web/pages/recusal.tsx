import { type Context, Hono } from "hono";
import type { Desk, House } from "../../api/house.ts";
import type { FoundFrom } from "../../api/recusal/matter.ts";
import { type Recusals, readRecusals } from "../../api/recusal/read.ts";
import { type AsideRefusal, stepAside } from "../../api/recusal/step-aside.ts";
import { undoRecusal } from "../../api/recusal/undo.ts";
import { may } from "../../domain/access/may.ts";
import { dayOf } from "../../domain/time/day.ts";
import { atDesk } from "../access/desk.ts";
import { turnedAway } from "../access/turned-away.ts";
import { Actions, Button } from "../components/button.tsx";
import { CaseRail, CaseTop } from "../components/case-frame.tsx";
import { Select } from "../components/field.tsx";
import { Refusal } from "../components/notice.tsx";
import { BackLink } from "../components/way.tsx";
import type { Env } from "../env.ts";
import { page } from "../frame.tsx";
import { dayText } from "../texts/formats.ts";
import type { Language, Say } from "../texts/texts.ts";
import { textOf, typedIn } from "./cases/form.ts";

const matters = [
  { kind: "case", at: "/cases/:id" },
  { kind: "incoming", at: "/inbox/:id" },
] as const;

const homeOf = ({ kind, id }: FoundFrom) => (kind === "case" ? `/cases/${id}` : `/inbox/${id}`);

interface Props {
  readonly say: Say;
  readonly from: FoundFrom;
  readonly found: Recusals;
}

function Oneself({ say, from, found: { owned } }: Props) {
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
function Another({ say, from, found: { others } }: Props) {
  const options = [
    { value: "", label: say("consent.choose") },
    ...others.map(({ id, name, title }) => ({ value: id, label: `${name}, ${title}` })),
  ];
  return (
    <section>
      <h2>{say("recusal.others")}</h2>
      <p>{say("recusal.others-what")}</p>
      <form method="post" action={`${homeOf(from)}/aside/another`}>
        <Select say={say} name="colleague" label={say("recusal.who")} value="" options={options} />
        <Actions>
          <Button variant="secondary">{say("recusal.set")}</Button>
        </Actions>
      </form>
    </section>
  );
}

function StandAside({
  say,
  language,
  from,
  found: { aside },
  leads,
}: Props & { readonly language: Language; readonly leads: boolean }) {
  return aside.length === 0 ? null : (
    <section>
      <h2>{say("recusal.aside")}</h2>
      <ul class="case-lines">
        {aside.map(({ id, name, title, at, by }) => (
          <li class="case-line">
            {say("recusal.line", { name, title, day: dayText(language, dayOf(at)) })}
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

async function show(
  c: Context<Env>,
  { cell, actor }: Desk,
  from: FoundFrom,
  wrong: Wrong | null = null,
): Promise<Response> {
  const read = await readRecusals(cell, actor, from);
  if (!read.ok) {
    return await turnedAway(c, read.refused);
  }
  const found = read.value;
  const { head } = found;
  const say = c.get("say");
  const props = { say, from, found };
  const heading = say("recusal.heading");
  const rail =
    head === null ? {} : { rail: <CaseRail say={say} caseId={head.id} here="overview" /> };
  return await page(
    c,
    { title: heading, status: wrong === null ? 200 : 422, ...rail },
    <>
      {wrong !== null && <Refusal say={say} code={wrong} />}
      {head === null ? (
        <>
          <BackLink say={say} href={homeOf(from)}>
            {say("recusal.to-incoming")}
          </BackLink>
          <h1>{heading}</h1>
        </>
      ) : (
        <CaseTop say={say} head={head} heading={heading} />
      )}
      <p>{say(head === null ? "recusal.what.incoming" : "recusal.what.case")}</p>
      <Oneself {...props} />
      <StandAside
        {...props}
        language={c.get("language")}
        leads={may(actor, "recusal.undo", null)}
      />
      {found.others.length > 0 && <Another {...props} />}
    </>,
  );
}

async function leave(
  c: Context<Env>,
  house: House,
  desk: Desk,
  from: FoundFrom,
  colleague: string | null,
): Promise<Response> {
  const stepped = await stepAside(desk.cell, desk.actor, { from, colleague }, house.now());
  if (stepped.ok) {
    const oneself = colleague === null || colleague === desk.actor.id;
    return c.redirect(oneself ? "/work?aside=yes" : `${homeOf(from)}/aside`, 303);
  }
  switch (stepped.refused) {
    case "not-permitted":
    case "case.not-found":
    case "inbox.not-found":
      return await turnedAway(c, stepped.refused);
    default:
      return await show(c, desk, from, stepped.refused);
  }
}

/** For oneself; those who lead may do it for others, and undo it. */
export function recusalPages(house: House): Hono<Env> {
  const pages = new Hono<Env>();
  for (const { kind, at } of matters) {
    const fromOf = (c: Context<Env>): FoundFrom => ({ kind, id: c.req.param("id") ?? "" });
    const named = async (c: Context<Env>) => textOf(await typedIn(c), "colleague");
    pages
      .get(
        `${at}/aside`,
        atDesk((c, desk) => show(c, desk, fromOf(c))),
      )
      .post(
        `${at}/aside`,
        atDesk((c, desk) => leave(c, house, desk, fromOf(c), null)),
      )
      .post(
        `${at}/aside/another`,
        atDesk(async (c, desk) => await leave(c, house, desk, fromOf(c), await named(c))),
      )
      .post(
        `${at}/aside/undo`,
        atDesk(async (c, desk) => {
          const from = fromOf(c);
          const request = { from, colleague: await named(c) };
          const undone = await undoRecusal(desk.cell, desk.actor, request, house.now());
          // A colleague undid it meanwhile: the wish is met.
          return undone.ok || undone.refused === "recusal.not-found"
            ? c.redirect(`${homeOf(from)}/aside`, 303)
            : await turnedAway(c, undone.refused);
        }),
      );
  }
  return pages;
}
