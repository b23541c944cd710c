import type { Child } from "hono/jsx";
import type { Body } from "../../domain/directory/body.ts";
import type { Right } from "../../domain/job/right.ts";
import type { Bilingual } from "../../domain/knowledge/factor.ts";
import type { Day, Moment } from "../../domain/time/day.ts";
import type { PayLaw } from "../../rules/pay/pay-law.ts";
import type { DoorKey } from "../texts/door/door-texts.ts";
import { type Given, one } from "./given.ts";
import type { HeldWords } from "./own-words.ts";
import { bothIn, type DoorSay, doorSay, plainIn, type Tongue } from "./words.tsx";

/** As the phone gets it. */
export interface DoorLaw {
  readonly directory: readonly Body[];
  readonly pay: readonly PayLaw[];
  readonly rights: readonly Right[];
  /** By kind and id: the sections whose words it was not read with. */
  readonly changed: Readonly<Record<string, readonly string[]>>;
}

export interface TongueName {
  readonly code: string;
  readonly name: string;
}

/** The same on the phone and on the server. */
export interface Door {
  readonly tongue: Tongue;
  readonly tongues: readonly TongueName[];
  /** On pages where papers are made for others. */
  readonly norwegian: Tongue | null;
  readonly say: DoorSay;
  readonly plain: (key: DoorKey, values?: Readonly<Record<string, string | number>>) => string;
  readonly both: (text: Bilingual) => Child;
  /** Come later on the phone, when an answer cites something. */
  readonly words: HeldWords | null;
  readonly given: Given;
  readonly law: DoorLaw;
  readonly now: Moment;
  readonly today: Day;
  /** On the phone nothing is sent. */
  readonly here: "phone" | "server";
  readonly invented: boolean;
  readonly leaveTo: string;
}

/** `asks` names the fields to answer; everything else given is carried along unseen. */
export interface Shown {
  readonly heading: DoorKey;
  readonly asks: readonly string[];
  /** Where Enter in a field leads. */
  readonly next: string;
  readonly content: Child;
}

type Made = Pick<
  Door,
  | "tongue"
  | "tongues"
  | "norwegian"
  | "given"
  | "law"
  | "now"
  | "today"
  | "here"
  | "invented"
  | "leaveTo"
  | "words"
>;

export function doorOf(made: Made): Door {
  const { tongue } = made;
  return { ...made, say: doorSay(tongue), plain: plainIn(tongue), both: bothIn(tongue) };
}

/** Buttons outside it belong to it by name. */
export const doorForm = "door-form";

interface GoProps {
  readonly to: string;
  readonly variant?: "primary" | "secondary" | "tertiary" | undefined;
  readonly label?: string | undefined;
  readonly children: Child;
}

export function Go({ to, variant, label, children }: GoProps) {
  return (
    <button
      class="ds-button"
      data-variant={variant ?? "primary"}
      type="submit"
      form={doorForm}
      name="go"
      value={to}
      aria-label={label}
    >
      {children}
    </button>
  );
}

export function placeOf(given: Given): string {
  return one(given, "go") || one(given, "at") || "start";
}

// Sent by the frame, or meant for one request.
const passing = new Set(["go", "at", "speak", "language"]);

/** A browser's spelling may send words away to be checked: not here. */
export function DoorForm({ door, shown }: { readonly door: Door; readonly shown: Shown }) {
  const carried = [...door.given].filter(
    ([name]) => !passing.has(name) && !shown.asks.includes(name),
  );
  return (
    <form
      id={doorForm}
      method="post"
      action="/job"
      enctype="multipart/form-data"
      autocomplete="off"
      spellcheck={false}
    >
      <input type="hidden" name="at" value={placeOf(door.given)} />
      <input type="hidden" name="language" value={door.tongue.code} />
      {carried.flatMap(([name, values]) =>
        values.map((value) => <input type="hidden" name={name} value={value} />),
      )}
      {shown.content}
    </form>
  );
}
