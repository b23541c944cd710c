import { copyPlan } from "../../../api/plan/read.ts";
import { copied } from "../../../domain/plan/copy.ts";
import { type Entry, isOfKind, newestOf } from "../../../domain/plan/entry.ts";
import type { GivenField } from "../../../domain/plan/field.ts";
import { turnedAway } from "../../access/turned-away.ts";
import type { Part } from "../../components/part.ts";
import { Parts } from "../../components/parts.tsx";
import { page } from "../../frame.tsx";
import { pdfOf } from "../../letter/answer.ts";
import { context, desk, language, say, today } from "../../page.ts";
import { dayText } from "../../texts/formats.ts";
import type { Say, TextKey } from "../../texts/texts.ts";
import { describe } from "../entry/described.ts";
import { asWritten, type Looking, PlanTabs, PlanTop, personIn } from "../frame.tsx";
import { Choose, type Chosen, chosenIn, sayHeld, senderOf } from "./copy-choice.tsx";
import { lawParts } from "./copy-law.ts";
import { MayBeFound } from "./may-be-found.tsx";

/** The person reads it: said to them. */
const toThem: Partial<Record<TextKey, TextKey>> = {
  "plan.field.wishes": "plan.own.wishes",
  "plan.need.observer.person": "plan.own.you",
  "plan.step.the-person": "plan.own.you",
  "plan.step.is-promised": "plan.own.promised",
  "plan.wish.wages": "plan.own.wages",
  "plan.b.comes.outside-label": "plan.own.outside-label",
  "plan.b.comes.must-leave": "plan.own.must-leave",
  "plan.b.does-themselves": "plan.own.does",
  "plan.move.why.person-asked": "plan.own.asked",
  "plan.falls": "plan.own.falls",
  "plan.return.says-no": "plan.own.says-no",
  "plan.return.no-yes": "plan.own.no-yes",
  "plan.return.journey-wrong": "plan.own.journey-wrong",
  "plan.return.not-safe": "plan.own.not-safe",
};

/** Why a journey waits may harm when found: a copy without what is said of it has that it waits. */
function saidToThem(say: Say, { fields }: Chosen): Say {
  const tells = fields.includes("return");
  return (key, values) =>
    say(key === "plan.return.step" && !tells ? "plan.copy.waits" : (toThem[key] ?? key), values);
}

/** Names no colleague where the sender is hidden. */
const byNobody: Partial<Record<TextKey, TextKey>> = {
  "plan.follow-up.asks": "plan.own.asks",
  "plan.copy.not-all": "plan.own.not-all",
};

/** With “helper” for every colleague, and nothing of former ones. */
function withoutNames(looking: Looking): Looking {
  const { say, found } = looking;
  const names = new Map([...found.names.keys()].map((id) => [id, say("plan.own.helper")]));
  return asWritten(
    {
      ...looking,
      say: (key, values) => say(byNobody[key] ?? key, values),
      found: { ...found, names },
    },
    found.entries,
  );
}

/** Removes colleagues' whole names typed into it. */
function unnamed({ say, found }: Looking, part: Part): Part {
  const names = [...found.names.values()]
    .map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&"))
    .join("|");
  const whole = new RegExp(`(?<!\\p{L})(?:${names})(?!\\p{L})`, "giu");
  const left = (text: string) => text.replaceAll(whole, say("plan.own.helper"));
  if (part.kind === "list") {
    return { ...part, items: part.items.map(left) };
  }
  return part.kind === "heading" ? { ...part, text: left(part.text) } : part;
}

function withWrong(entries: readonly Entry[]): readonly Entry[] {
  const wrong = entries.filter(isOfKind("correction"));
  const things = entries.filter(({ content }) => content.kind !== "correction");
  const below = things.flatMap((entry) => [
    entry,
    ...wrong.filter(({ content }) => content.about === entry.thing),
  ]);
  return [...below, ...wrong.filter((entry) => !below.includes(entry))];
}

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

/** The same on screen, paper and PDF. */
async function partsOf(ours: Looking, chosen: Chosen): Promise<readonly Part[]> {
  const { found } = ours;
  const standing = newestOf(found.entries).filter(({ content }) => content.kind !== "handover");
  const held = copied(standing, chosen);
  const say = saidToThem(sayHeld(ours.say, standing, held), chosen);
  // Corrections refer to things as shown here.
  const same = (one: Entry) => (other: Entry) =>
    one.thing === other.thing && one.version === other.version;
  const entries = found.entries.map((entry) => held.find(same(entry)) ?? entry);
  // Triggers are told by the law's dates, if chosen.
  const named = { ...ours, say, found: { ...found, entries, begin: new Set<string>() } };
  const isFrom = chosen.besides.has("from");
  const looking = isFrom ? named : withoutNames(named);
  const stands = [
    ...chosen.fields.flatMap((field) => fieldParts(looking, held, field)),
    ...(await lawParts(
      looking,
      chosen,
      chosen.fields.includes("return") && standing.some(({ field }) => field === "return"),
    )),
  ].map((part) => (isFrom ? part : unnamed(named, part)));
  const name = found.plan.coordinators.at(-1)?.name ?? found.plan.openedBy;
  const isWhole = found.access.coordinates && standing.every((entry) => held.includes(entry));
  return [
    ...(context().get("invented") ? [{ kind: "text", text: say("frame.invented") } as const] : []),
    { kind: "text", text: say("plan.copy.yours") },
    ...(stands.length === 0 ? [{ kind: "text", text: say("plan.copy.nothing") } as const] : stands),
    ...(isWhole
      ? []
      : [{ kind: "text", text: looking.say("plan.copy.not-all", { name }) } as const]),
  ];
}

async function withCopy(
  show: (looking: Looking) => Response | Promise<Response>,
): Promise<Response> {
  const read = await copyPlan(desk().cell, desk().actor, personIn(), today());
  if (!read.ok) {
    return await turnedAway(read.refused);
  }
  return await show({ say, today: today(), found: read.value });
}

/** Read together and printed; its surroundings are not for a finder. */
export async function copyPage(): Promise<Response> {
  return await withCopy(async (looking) => {
    const { say, today } = looking;
    const chosen = chosenIn(looking);
    const parts = await partsOf(looking, chosen);
    const day = dayText(language(), today);
    return await page(
      { title: say("plan.copy.subject"), tabs: <PlanTabs looking={looking} /> },
      <>
        <div class="no-print">
          <PlanTop looking={looking} here="copy" />
          <p>{say("plan.copy.intro")}</p>
          <MayBeFound />
          <p>{say("plan.copy.begins")}</p>
          <Choose looking={looking} chosen={chosen} />
          <p class="terms">{say("plan.copy.print")}</p>
        </div>
        <section class="letter handed">
          {senderOf(chosen).map((line) => (
            <p>{line}</p>
          ))}
          <p>{day}</p>
          <h2>{say("plan.copy.subject")}</h2>
          <Parts parts={parts} sources={say("plan.copy.sources")} />
          <p class="terms">{say("plan.copy.foot", { day })}</p>
        </section>
      </>,
    );
  });
}

/** As tagged PDF, without the person's name, and the maker's only if chosen. */
export async function copyPdf(): Promise<Response> {
  return await withCopy(async (looking) => {
    const { say, today } = looking;
    const day = dayText(language(), today);
    const chosen = chosenIn(looking);
    const letter = {
      language: language(),
      sender: senderOf(chosen),
      day,
      subject: say("plan.copy.subject"),
      body: await partsOf(looking, chosen),
      foot: say("plan.copy.foot", { day }),
    };
    return await pdfOf(letter, say("plan.copy.file"));
  });
}
