import type { Child } from "hono/jsx";
import type { AllToHold } from "../../api/rights/day/to-hold.ts";
import { questionsKnown } from "../../rules/rights/life-answer.ts";
import { KeptNotice, keptIn } from "../components/kept.tsx";
import { language, query, redirect, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { Told } from "./day/of-day.tsx";
import { ofPerson, type PersonView, rightsOfPerson } from "./person-frame.tsx";

const viewOf = {
  event: "happened",
  "taken-back": "happened",
  answer: "rights",
  stands: "happened",
  met: "rights",
  undone: "rights",
  given: "letter",
  explained: "explained",
} as const satisfies Readonly<Record<string, PersonView>>;
type WhatKept = keyof typeof viewOf;
const whatKept = Object.keys(viewOf) as readonly WhatKept[];

const namedBy = { answer: "question", met: "day", undone: "day" } as const;
const nameOf = (what: WhatKept) =>
  what in namedBy ? namedBy[what as keyof typeof namedBy] : "entry";

export function toKept(what: WhatKept, which?: string): Response {
  const { caseId, person } = ofPerson();
  const named = which === undefined ? {} : { [nameOf(what)]: which };
  const query = new URLSearchParams({ kept: what, ...named });
  return redirect(`${rightsOfPerson(caseId, person, viewOf[what])}?${query}`);
}

function placeOf(what: WhatKept): string | null {
  const { caseId, person } = ofPerson();
  const question = query("question") ?? "";
  switch (what) {
    case "event":
    case "taken-back":
    case "stands":
      return rightsOfPerson(caseId, person);
    case "answer":
      return questionsKnown.has(question) ? `#${question}` : "#open";
    case "met":
    case "undone":
      return "#deadlines";
    default:
      return null;
  }
}

/** None where nothing was. */
function dayKept(): string | undefined {
  return keptIn(["met", "undone"]) === undefined ? undefined : query("day");
}

export function isKeptEarlier({ earlier }: Pick<AllToHold, "earlier">): boolean {
  const kept = dayKept();
  return earlier.some(({ id }) => id !== null && id === kept);
}

export function DayWritten({ found: { urgent, days, earlier } }: { readonly found: AllToHold }) {
  const day = [...urgent, ...days, ...earlier].find(({ id }) => id !== null && id === query("day"));
  if (day === undefined) {
    return null;
  }
  const title = day.title[language()];
  const { due } = day;
  const met = day.met ?? day.open.at(-1) ?? null;
  return (
    <p>
      {due === null
        ? say("life.kept.of-urgent", { title })
        : say("life.kept.of-day", { title, day: dayText(language(), due) })}{" "}
      {met !== null && <Told met={met} />}
    </p>
  );
}

interface Props {
  /** Where it is not where such things most often stand. */
  readonly place?: string | undefined;
  readonly children?: Child;
}

export function Kept({ place, children }: Props) {
  const what = keptIn(whatKept);
  return what === undefined ? null : (
    <KeptNotice
      heading={say(`life.kept.${what}`)}
      place={place ?? placeOf(what)}
      see={viewOf[what] === "happened" ? say("life.kept.follows") : undefined}
    >
      {children}
    </KeptNotice>
  );
}
