import { locksIn } from "../../../api/plan/read.ts";
import { returnThing } from "../../../api/plan/return.ts";
import { type Entry, isOfKind, newestOf } from "../../../domain/plan/entry.ts";
import type { Lack, ReturnLocks } from "../../../domain/plan/locks.ts";
import { doubtsBefore } from "../../../domain/plan/older.ts";
import { type ReturnNote, type ReturnTopic, returnTopics } from "../../../domain/plan/return.ts";
import { Facts } from "../../components/facts.tsx";
import { Mark } from "../../components/tag.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { rightsOfPerson } from "../rights/person-frame.tsx";
import { EntryLines, Wrong } from "./entry-card.tsx";
import { addressOf, type Looking } from "./frame.tsx";
import { seesLaw } from "./law-days.tsx";
import { type ListProps, Unseen } from "./list-parts.tsx";
import { Afraid, Dangers, JourneyWaits, Lacks } from "./return-waits.tsx";

type Notes = readonly Entry<ReturnNote>[];
const noteOf = (notes: Notes, topic: ReturnTopic) =>
  notes.find(({ content }) => content.topic === topic);

/** What must be in place before a journey, and what lacks of it; a yes stands with the words it was said in. */
function Locks({
  looking,
  notes,
  locks,
}: {
  readonly looking: Looking;
  readonly notes: Notes;
  readonly locks: ReturnLocks;
}) {
  const { say } = looking;
  const lock = (lacks: readonly Lack[]) => (
    <>
      <Mark>{say(lacks.length === 0 ? "plan.return.open" : "plan.return.shut")}</Mark>
      <Lacks looking={looking} lacks={lacks} />
    </>
  );
  const wish = noteOf(notes, "wish")?.content;
  const said = wish?.answer === "yes" || wish?.answer === "yes-if" ? wish.words : null;
  const isJoined = noteOf(notes, "journey")?.content.joins === "agreed";
  const alone = locks.waits.filter(({ why }) => why === "not-joined");
  const unjoined: readonly Lack[] = isJoined ? alone : [{ topic: "journey", why: "not-joined" }];
  const ofChild =
    looking.found.child === "notified"
      ? [{ term: say("plan.return.lock-joins"), value: lock(unjoined) }]
      : [];
  return (
    <>
      <h2>{say("plan.return.locks")}</h2>
      <Facts
        facts={[
          {
            term: say("plan.return.lock-wish"),
            value: (
              <>
                {lock(locks.wish)}
                {said !== null && (
                  <blockquote>
                    <TypedText>{said}</TypedText>
                  </blockquote>
                )}
              </>
            ),
          },
          {
            term: say("plan.return.lock-safety"),
            value: (
              <>
                {lock(locks.safety)}
                {locks.safety.length === 0 && <Dangers looking={looking} />}
              </>
            ),
          },
          ...ofChild,
        ]}
      />
    </>
  );
}

/** One question, what was answered, and beside it what the person says is wrong with that. */
function Topic({
  looking,
  topic,
  note,
}: {
  readonly looking: Looking;
  readonly topic: ReturnTopic;
  readonly note: Entry<ReturnNote> | undefined;
}) {
  const { say } = looking;
  const thing = returnThing(topic);
  return (
    <>
      <h2 id={thing}>{say(`plan.return.topic.${topic}`)}</h2>
      {note === undefined ? (
        <p>{say("plan.return.not-asked")}</p>
      ) : (
        <>
          <EntryLines looking={looking} entry={note} />
          {doubtsBefore(looking.found.entries, note).map((each) => (
            <blockquote>
              {say("plan.return.before")}
              <EntryLines looking={looking} entry={each} />
            </blockquote>
          ))}
          <Wrong looking={looking} entry={note} />
        </>
      )}
      <p>
        <a class="ds-link" href={`${addressOf(looking)}/return/${thing}`}>
          {say(note === undefined ? "plan.return.ask" : "plan.look.return")}
          <span class="unseen"> {say(`plan.return.topic.${topic}`)}</span>
        </a>
      </p>
    </>
  );
}

/** What a journey may cost, before there is a day for it; the way to all that changes, for whoever reads what the law says of the person. */
function FirstOfLaw({ looking }: Pick<ListProps, "looking">) {
  const { say, found } = looking;
  const { caseId, person } = found.plan;
  return (
    <p>
      {say("plan.return.first-law")}{" "}
      {seesLaw(looking) && (
        <a class="ds-link" href={rightsOfPerson(caseId, person, "what-if")}>
          {say("plan.return.first-law-see")}
        </a>
      )}
    </p>
  );
}

/** What the person has said of going home, question by question, and what must be in place before a journey. */
export function Return({ looking }: ListProps) {
  const { say, found } = looking;
  const locks = locksIn(looking.found);
  const notes = newestOf(found.entries).filter(isOfKind("return"));
  // How they are safe from those they fear is asked of nobody who fears no one.
  const isAsked = (topic: ReturnTopic) =>
    topic !== "safe" ||
    noteOf(notes, "safe") !== undefined ||
    locks?.safety.some((lack) => lack.topic === "safe");
  return locks === null ? (
    <>
      <p>{say("plan.return.intro")}</p>
      <Unseen looking={looking} />
    </>
  ) : (
    <>
      <JourneyWaits looking={looking} below={[...locks.wish, ...locks.safety]} />
      <p>{say("plan.return.intro")}</p>
      <FirstOfLaw looking={looking} />
      <Locks looking={looking} notes={notes} locks={locks} />
      <Afraid looking={looking} />
      {returnTopics.filter(isAsked).map((topic) => (
        <Topic looking={looking} topic={topic} note={noteOf(notes, topic)} />
      ))}
    </>
  );
}
