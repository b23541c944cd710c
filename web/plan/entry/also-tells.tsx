import { type AlsoTells, type AlsoTold, alsoTold } from "../../../domain/plan/also-tells.ts";
import { Checkboxes } from "../../components/choice.tsx";
import { allOf, type Typed } from "../../forms/typed.ts";
import { say } from "../../page.ts";

const name = "alsoTells";
/** Sent where who writes says that the words tell of nothing of it. */
const none = "none";
const options = [...alsoTold, none] as const;

interface Props {
  readonly typed?: Typed;
  readonly without?: AlsoTold | undefined;
  /** Whether the words may stand in the person's copy. */
  readonly copied?: boolean;
}

/** Beside a box of own words: what they tell of besides. Nothing ticked is not said, and nobody reads it out of the words. */
export function AlsoTellsOf({ typed = {}, without, copied = false }: Props) {
  return (
    <div class="also-tells">
      <Checkboxes
        name={name}
        legend={say("also-tells.legend")}
        help={`${copied ? `${say("also-tells.in-copy")} ` : ""}${say("also-tells.help")}`}
        options={options
          .filter((value) => value !== without)
          .map((value) => ({ value, label: say(`also-tells.${value}`) }))}
        chosen={allOf(typed, name)}
      />
    </div>
  );
}

/** What was ticked. Something beside “none of these” is that something. */
export function alsoTellsIn(typed: Typed): AlsoTells {
  const sent = allOf(typed, name);
  const told = alsoTold.filter((each) => sent.includes(each));
  return told.length === 0 && !sent.includes(none) ? null : told;
}

/** How the ticks begin on top of words that stand. */
export function typedAlsoTells(alsoTells: AlsoTells | undefined): Typed {
  const nothing = alsoTells === null || alsoTells === undefined;
  return nothing ? {} : { [name]: alsoTells.length === 0 ? none : alsoTells };
}
