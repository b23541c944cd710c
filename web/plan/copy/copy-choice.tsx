import { alsoTold } from "../../../domain/plan/also-tells.ts";
import {
  type CopyChoice,
  copied,
  leftOut,
  whyLeftOut,
  wordingOf,
} from "../../../domain/plan/copy.ts";
import { type Entry, newestOf } from "../../../domain/plan/entry.ts";
import { copiedAtFirst, givenFields } from "../../../domain/plan/field.ts";
import { Actions, Button } from "../../components/button.tsx";
import { Checkboxes } from "../../components/choice.tsx";
import { desk, queries, query } from "../../page.ts";
import type { Say } from "../../texts/texts.ts";
import { describe } from "../entry/described.ts";
import { addressOf, type Looking } from "../frame.tsx";
import { seesLaw } from "../law-days.tsx";

/** Empty at first: it shows a finder where the person was helped. */
const besides = ["law-days", "from"] as const;

export interface Chosen extends CopyChoice {
  readonly besides: ReadonlySet<(typeof besides)[number]>;
}

/** Of visible fields; at first nothing that may harm when found. */
export function chosenIn({ found }: Looking): Chosen {
  const asked = queries("field") ?? [];
  const seen = givenFields.filter((field) => found.access.fields.includes(field));
  const isFirst = asked.length === 0 && query("chosen") === undefined;
  const also = queries("also") ?? [];
  return {
    fields: isFirst ? copiedAtFirst(seen) : seen.filter((field) => asked.includes(field)),
    taken: new Set(queries("with") ?? []),
    without: new Set(queries("without") ?? []),
    besides: new Set(besides.filter((each) => also.includes(each))),
  };
}

/** Nobody, unless chosen. */
export function senderOf({ besides: also }: Chosen): readonly string[] {
  return also.has("from") ? [desk().cell.name, `${desk().name}, ${desk().title}`] : [];
}

/** A thing that is left out, with the words for which it may be. */
function leftText(looking: Looking, entry: Entry): string {
  const { content } = entry;
  const { heading, lines } = describe(looking, entry);
  if (content.kind === "return") {
    return [heading, ...lines].join(" ");
  }
  const words = content.kind === "plan-b" ? content.instead : null;
  const said = content.kind === "wishes" ? content.words : words;
  return said === null ? heading : `${heading}: ${said}`;
}

function whyText({ say }: Looking, entry: Entry): string {
  const why = whyLeftOut(entry);
  const ticked = alsoTold.filter((each) => why.includes(each));
  const others = (["agency", "not-said"] as const).filter((each) => why.includes(each));
  const what = ticked.map((each) => say(`also-tells.${each}`)).join(", ");
  return [
    ...(ticked.length === 0 ? [] : [say("plan.copy.why", { what })]),
    ...others.map((each) => say(`plan.copy.why.${each}`)),
  ].join(" ");
}

/** Unnumbered when one is left out: a gap would tell of it. */
export function sayHeld(say: Say, standing: readonly Entry[], held: readonly Entry[]): Say {
  const isWhole = held.every(
    (entry) => entry.content.kind !== "wishes" || standing.includes(entry),
  );
  return isWhole
    ? say
    : (key, values) => say(key === "plan.wish.in-order" ? "plan.wish.unnumbered" : key, values);
}

/** What of the parts that were chosen is left out, each with why, to be taken along one by one. */
function LeftOut({ looking, chosen }: { looking: Looking; chosen: Chosen }) {
  const { say, found } = looking;
  const left = leftOut(newestOf(found.entries), chosen);
  return left.length === 0 ? null : (
    <Checkboxes
      name="with"
      legend={say("plan.copy.left-out")}
      help={say("plan.copy.left-out-help")}
      options={left.map((entry) => ({
        value: wordingOf(entry),
        label: `${say(`plan.field.${entry.field}`)}: ${leftText(looking, entry)}`,
        help: whyText(looking, entry),
      }))}
      chosen={[...chosen.taken]}
    />
  );
}

export function Choose({ looking, chosen }: { looking: Looking; chosen: Chosen }) {
  const { say, found } = looking;
  const seen = givenFields.filter((field) => found.access.fields.includes(field));
  const standing = newestOf(found.entries);
  const none: ReadonlySet<string> = new Set();
  const held = copied(standing, { ...chosen, taken: none, without: none });
  const things = held.filter(
    ({ content }) => content.kind !== "correction" || content.about === null,
  );
  const telling = { ...looking, say: sayHeld(say, standing, held) };
  return (
    <form class="no-print" method="get" action={`${addressOf(looking)}/copy`}>
      <input type="hidden" name="chosen" value="1" />
      <Checkboxes
        name="field"
        legend={say("plan.copy.choose")}
        options={seen.map((field) => ({ value: field, label: say(`plan.field.${field}`) }))}
        chosen={chosen.fields}
      />
      <LeftOut looking={looking} chosen={chosen} />
      {things.length > 0 && (
        <Checkboxes
          name="without"
          legend={say("plan.copy.take-out")}
          options={things.map((entry) => ({
            value: entry.thing,
            label: `${say(`plan.field.${entry.field}`)}: ${describe(telling, entry).heading}`,
          }))}
          chosen={[...chosen.without]}
        />
      )}
      <Checkboxes
        name="also"
        legend={say("plan.copy.also")}
        help={say("plan.copy.also-help")}
        options={besides
          .filter((each) => each !== "law-days" || seesLaw(looking))
          .map((each) => ({ value: each, label: say(`plan.copy.also.${each}`) }))}
        chosen={[...chosen.besides]}
      />
      <Actions>
        <Button variant="secondary">{say("plan.copy.choose-do")}</Button>
        <Button formaction={`${addressOf(looking)}/copy.pdf`}>{say("plan.copy.pdf")}</Button>
      </Actions>
    </form>
  );
}
