import type { Context } from "hono";
import type { Desk, House } from "../../../api/house.ts";
import { copyPlan } from "../../../api/plan/read.ts";
import { dayOf } from "../../../domain/base/day.ts";
import { type Entry, isOfKind, newestOf } from "../../../domain/plan/entry.ts";
import { copiedAtFirst, type GivenField, givenFields } from "../../../domain/plan/field.ts";
import { turnedAway } from "../../access/turned-away.ts";
import { ActionLink, Actions, Button } from "../../components/button.tsx";
import { Checkboxes } from "../../components/choice.tsx";
import type { Part } from "../../components/part.ts";
import { Parts } from "../../components/parts.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { letterPdf } from "../../letter/letter.ts";
import { dayText } from "../../texts/formats.ts";
import type { Say, TextKey } from "../../texts/texts.ts";
import { describe } from "./described.ts";
import { addressOf, type Looking, PlanRail, PlanTop, personIn } from "./frame.tsx";

/** The fields that the copy is to hold: those chosen, of those that whoever makes it sees; at first none that may harm when found. */
function chosenIn(c: Context<Env>, { found }: Looking): readonly GivenField[] {
  const asked = c.req.queries("field") ?? [];
  const seen = givenFields.filter((field) => found.access.fields.includes(field));
  return asked.length === 0 ? copiedAtFirst(seen) : seen.filter((field) => asked.includes(field));
}

/** The person reads it themselves: what is said of the person is said to them. */
const toThem: Partial<Record<TextKey, TextKey>> = {
  "plan.field.wishes": "plan.own.wishes",
  "plan.need.observer.person": "plan.own.you",
  "plan.step.the-person": "plan.own.you",
  "plan.step.is-promised": "plan.own.promised",
  "plan.wish.wages": "plan.own.wages",
  "plan.b.comes.outside-label": "plan.own.outside-label",
  "plan.b.comes.must-leave": "plan.own.must-leave",
  "plan.move.why.person-asked": "plan.own.asked",
  "plan.falls": "plan.own.falls",
  "plan.return.says-no": "plan.own.says-no",
  "plan.return.no-yes": "plan.own.no-yes",
  "plan.return.wish-wrong": "plan.own.no-yes",
  "plan.return.journey-wrong": "plan.own.journey-wrong",
  "plan.return.not-safe": "plan.own.not-safe",
};

function saidToThem(say: Say): Say {
  return (key, values) => say(toThem[key] ?? key, values);
}

/** The things of one field, each with what the person says is wrong with it right below; what is said to be missing comes last. */
function withWrong(entries: readonly Entry[]): readonly Entry[] {
  const wrong = entries.filter(isOfKind("correction"));
  const things = entries.filter(({ content }) => content.kind !== "correction");
  const below = things.flatMap((entry) => [
    entry,
    ...wrong.filter(({ content }) => content.about === entry.thing),
  ]);
  return [...below, ...wrong.filter((entry) => !below.includes(entry))];
}

/** What stands in the plan now in one field, with what the person said is wrong right below it. */
function fieldParts(
  looking: Looking,
  entries: readonly Entry[],
  field: GivenField,
): readonly Part[] {
  const here = withWrong(entries.filter((entry) => entry.field === field));
  if (here.length === 0) {
    return [];
  }
  const said = (text: string, { content }: Entry) => {
    if (content.kind !== "correction") {
      return text;
    }
    return looking.say(content.about === null ? "plan.own.missing" : "plan.own.wrong", {
      said: text,
    });
  };
  return [
    { kind: "heading", depth: 1, text: looking.say(`plan.field.${field}`) },
    ...here.flatMap((entry): readonly Part[] => {
      const { heading, lines } = describe(looking, entry);
      return [
        { kind: "heading", depth: 2, text: said(heading, entry) },
        { kind: "list", items: lines },
      ];
    }),
  ];
}

/** The plan as the person reads it: the same on the screen, on paper and in the PDF. */
function partsOf(c: Context<Env>, ours: Looking, fields: readonly GivenField[]): readonly Part[] {
  const say = saidToThem(ours.say);
  const looking = { ...ours, say };
  const { found } = looking;
  const entries = newestOf(found.entries);
  const stands = fields.flatMap((field) => fieldParts(looking, entries, field));
  const name = found.plan.coordinators.at(-1)?.name ?? found.plan.openedBy;
  return [
    ...(c.get("invented") ? [{ kind: "text", text: say("frame.invented") } as const] : []),
    { kind: "text", text: say("plan.copy.yours") },
    ...(stands.length === 0 ? [{ kind: "text", text: say("plan.copy.nothing") } as const] : stands),
    ...(found.access.coordinates && fields.length === givenFields.length
      ? []
      : [{ kind: "text", text: say("plan.copy.not-all", { name }) } as const]),
  ];
}

async function withCopy(
  c: Context<Env>,
  { now }: House,
  desk: Desk,
  show: (looking: Looking) => Response | Promise<Response>,
): Promise<Response> {
  const read = await copyPlan(desk.cell, desk.actor, personIn(c));
  if (!read.ok) {
    return await turnedAway(c, read.refused);
  }
  const [say, language] = [c.get("say"), c.get("language")];
  return await show({ say, language, today: dayOf(now()), found: read.value, desk });
}

function Choose({ looking, chosen }: { looking: Looking; chosen: readonly GivenField[] }) {
  const { say, found } = looking;
  const seen = givenFields.filter((field) => found.access.fields.includes(field));
  return (
    <form class="no-print" method="get" action={`${addressOf(looking)}/copy`}>
      <Checkboxes
        say={say}
        name="field"
        legend={say("plan.copy.choose")}
        options={seen.map((field) => ({ value: field, label: say(`plan.field.${field}`) }))}
        chosen={chosen}
      />
      <Actions>
        <Button variant="secondary">{say("plan.copy.choose-do")}</Button>
      </Actions>
    </form>
  );
}

/** The person's own copy, to read together and to print. What stands around it is not for whoever finds the paper. */
export async function copyPage(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  return await withCopy(c, house, desk, async (looking) => {
    const { say, language, today } = looking;
    const chosen = chosenIn(c, looking);
    const asked = chosen.map((field) => `field=${field}`).join("&");
    return await page(
      c,
      { title: say("plan.copy.subject"), rail: <PlanRail looking={looking} here="copy" /> },
      <>
        <div class="no-print">
          <PlanTop looking={looking} here="copy" />
          <p>{say("plan.copy.intro")}</p>
          <p>{say("plan.copy.begins")}</p>
          <Choose looking={looking} chosen={chosen} />
          <p class="terms">{say("plan.copy.print")}</p>
          <Actions>
            <ActionLink href={`${addressOf(looking)}/copy.pdf?${asked}`}>
              {say("plan.copy.pdf")}
            </ActionLink>
          </Actions>
        </div>
        <section class="letter handed">
          <h2>{say("plan.copy.subject")}</h2>
          <Parts parts={partsOf(c, looking, chosen)} sources={say("plan.copy.sources")} />
          <p class="terms">{say("plan.copy.foot", { day: dayText(language, today) })}</p>
        </section>
      </>,
    );
  });
}

/** The same as a tagged PDF. Names whoever made it and the agency, and the person by nothing: the paper may be found. */
export async function copyPdf(c: Context<Env>, house: House, desk: Desk): Promise<Response> {
  return await withCopy(c, house, desk, (looking) => {
    const { say, language, today } = looking;
    const day = dayText(language, today);
    const pdf = letterPdf({
      language,
      sender: [desk.cell.name, `${desk.name}, ${desk.title}`],
      day,
      subject: say("plan.copy.subject"),
      body: partsOf(c, looking, chosenIn(c, looking)),
      foot: say("plan.copy.foot", { day }),
    });
    c.header("Content-Type", "application/pdf");
    c.header("Content-Disposition", `inline; filename="${say("plan.copy.file")}.pdf"`);
    return c.body(pdf);
  });
}
