import { locksIn } from "../../../api/plan/read.ts";
import { returnThing } from "../../../api/plan/return.ts";
import { type Entry, isOfKind, newestOf, unanswered } from "../../../domain/plan/entry.ts";
import type { Lack } from "../../../domain/plan/locks.ts";
import {
  dangersOfReturn,
  journeyWithIn,
  newerInPlan,
  newerOfReturn,
} from "../../../domain/plan/risk.ts";
import { quoteOf } from "../../../domain/plan/sentence-of.ts";
import { textsOf } from "../../../domain/plan/texts-of.ts";
import { toldElsewhere } from "../../../domain/plan/told-elsewhere.ts";
import { Notice } from "../../components/notice.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { isolate } from "../../texts/isolate.ts";
import { describe } from "./described.ts";
import { Wrong } from "./entry-card.tsx";
import { addressOf, type Looking } from "./frame.tsx";
import { thingAt } from "./kinds.ts";
import { waitsKey, whyText } from "./locks.ts";

/** What an entry is of, in words. */
const textOf = (entry: Entry): string => textsOf(entry)[0]?.[0] ?? "";

/** The way to an entry, by its question, or its part of the plan and its words. */
function Where({
  looking,
  entry,
}: {
  readonly looking: Pick<Looking, "say" | "found">;
  readonly entry: Told["entry"];
}) {
  const { say } = looking;
  const { content, field } = entry;
  return (
    <a class="ds-link" href={thingAt(looking, entry)}>
      {content.kind === "return" ? (
        say(`plan.return.topic.${content.topic}`)
      ) : (
        <>
          {say(`plan.field.${field}`)}: <TypedText>{textOf(entry)}</TypedText>
        </>
      )}
    </a>
  );
}

/** Words of a danger, and where they stand. */
type Told = ReturnType<typeof newerOfReturn>[number] | ReturnType<typeof newerInPlan>[number];

/** Words that a lack or an answer rests on, each with the way to where they stand, as far as the reader sees it. */
function RestsOn({
  looking,
  told,
  isAnswered = false,
}: {
  readonly looking: Pick<Looking, "say" | "language" | "found">;
  readonly told: readonly Told[];
  /** Whether it is settled how they are safe from it. */
  readonly isAnswered?: boolean;
}) {
  const {
    say,
    found: { entries },
  } = looking;
  const standing = newestOf(entries);
  const isBefore = ({ thing, content }: Entry) =>
    content.kind === "return" &&
    standing.some(
      (now) =>
        now.thing === thing && isOfKind("return")(now) && now.content.words !== content.words,
    );
  const open = (entry: Entry) =>
    isBefore(entry) ? "plan.return.rests-on-before" : "plan.return.rests-on";
  return told.map((one) => {
    const { entry, words } = one;
    const text = "text" in one ? one.text : textOf(entry);
    const said = quoteOf(text, words);
    const key = isAnswered ? "plan.return.danger-told" : open(entry);
    return (
      <p>
        {say(key, { words: isolate(said) })} <Where looking={looking} entry={entry} />
      </p>
    );
  });
}

/** All that lacks, each with the way to its question and what to do about it. */
export function Lacks({
  looking,
  lacks,
}: {
  readonly looking: Pick<Looking, "say" | "language" | "found">;
  readonly lacks: readonly Lack[];
}) {
  const { say } = looking;
  return lacks.length === 0 ? null : (
    <ul>
      {lacks.map((lack) => (
        <li>
          {lack.topic !== null && (
            <>
              <a class="ds-link" href={`${addressOf(looking)}/return/${returnThing(lack.topic)}`}>
                {say(`plan.return.topic.${lack.topic}`)}
              </a>{" "}
            </>
          )}
          {whyText(looking, lack)}
          {lack.why === "newer-risk" && (
            <RestsOn
              looking={looking}
              told={[
                ...newerOfReturn(looking.found.entries),
                ...newerInPlan(looking.found.entries),
              ]}
            />
          )}
          {lack.why === "with-feared" && (
            <p>
              {say("plan.return.doubt", {
                words: isolate(journeyWithIn(looking.found.entries) ?? ""),
              })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Beside how they are safe, once that is settled: each danger that was told and that it is of, so that nobody has to look for it. */
export function Dangers({ looking }: { readonly looking: Looking }) {
  const { entries } = looking.found;
  const told = [...dangersOfReturn(entries), ...toldElsewhere(entries)];
  return <RestsOn looking={looking} told={told} isAnswered />;
}

const isAmong = (lacks: readonly Lack[], { topic, why }: Lack): boolean =>
  lacks.some((each) => each.topic === topic && each.why === why);

/** Before a journey is written down: what has to be in place first. */
export function JourneyLacks({
  looking,
}: {
  readonly looking: Pick<Looking, "say" | "language" | "found">;
}) {
  const { say, found } = looking;
  const locks = locksIn(found);
  const lacks = [...(locks?.wish ?? []), ...(locks?.safety ?? [])];
  return lacks.length === 0 ? null : (
    <Notice heading={say("plan.return.lacks")} tone="awaited">
      <Lacks looking={looking} lacks={lacks} />
    </Notice>
  );
}

/**
 * That a journey is written down and waits, and for what, but what stands `below`; or, of one that somebody wrote who no longer sees this,
 * that they cannot tell.
 */
export function JourneyWaits({
  looking,
  below = [],
}: {
  readonly looking: Looking;
  readonly below?: readonly Lack[];
}) {
  const { say, found } = looking;
  const locks = locksIn(looking.found);
  const own = newestOf(found.entries).some(
    ({ content }) => content.kind === "return" && content.topic === "journey",
  );
  if (locks === null) {
    return own ? <Notice heading={say("plan.return.not-seen")} /> : null;
  }
  const key = waitsKey(locks);
  const first = returnThing(locks.waits[0]?.topic ?? "wish");
  return key === null ? null : (
    <Notice heading={say(key)} tone="awaited">
      <p>
        {say("plan.return.waits")}{" "}
        <a class="ds-link" href={`${addressOf(looking)}/return#${first}`}>
          {say("plan.part.return")}
        </a>
      </p>
      <Lacks looking={looking} lacks={locks.waits.filter((lack) => !isAmong(below, lack))} />
    </Notice>
  );
}

/** Answers about going home that the person says are wrong, each with what they say beside it. */
export function ReturnWrong({ looking }: { readonly looking: Looking }) {
  const { say, found } = looking;
  const standing = newestOf(found.entries);
  const about = new Set(unanswered(standing).map(({ content }) => content.about));
  const wrong = standing.filter(
    ({ content, thing }) => content.kind === "return" && about.has(thing),
  );
  return wrong.length === 0 ? null : (
    <Notice heading={say("plan.return.corrected")} tone="awaited">
      <p>{say("plan.return.corrected-so")}</p>
      {wrong.map((entry) => (
        <>
          <p>
            <a class="ds-link" href={`${addressOf(looking)}/return#${entry.thing}`}>
              {describe(looking, entry).heading}
            </a>
          </p>
          <Wrong looking={looking} entry={entry} />
        </>
      ))}
    </Notice>
  );
}

/** Where how they are safe is written: what they said of whom they fear, since the answer is of those too. */
export function Feared({ looking }: { readonly looking: Pick<Looking, "say" | "found"> }) {
  const { say, found } = looking;
  const notes = newestOf(found.entries).filter(isOfKind("return"));
  const fear = notes.find(({ content }) => content.topic === "fear")?.content;
  return fear?.answer === "no" || !fear?.words ? null : (
    <>
      <p>{say("plan.return.safe-of")}</p>
      <blockquote>
        <TypedText>{fear.words}</TypedText>
      </blockquote>
    </>
  );
}

/** Beside the locks, where the person is afraid of somebody there, or it is not known: what is to be settled, or by which words it is. */
export function Afraid({ looking }: { readonly looking: Looking }) {
  const { say, found } = looking;
  const locks = locksIn(found);
  if (locks?.afraid !== "yes" && locks?.afraid !== "not-known") {
    return null;
  }
  const heading = say(`plan.return.afraid.${locks.afraid}`);
  if (locks.safety.length > 0) {
    return (
      <Notice heading={heading} tone="awaited">
        <p>{say("plan.return.afraid-so")}</p>
      </Notice>
    );
  }
  const notes = newestOf(found.entries).filter(isOfKind("return"));
  const words = notes.find(({ content }) => content.topic === "safe")?.content.words ?? "";
  return (
    <Notice heading={heading}>
      <p>{say("plan.return.afraid-settled")}</p>
      <blockquote>
        <TypedText>{words}</TypedText>
      </blockquote>
    </Notice>
  );
}
