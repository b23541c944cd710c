import { returnThing } from "../../../api/plan/return.ts";
import { mayOnPlan } from "../../../domain/access/may.ts";
import { isOfKind, newestOf } from "../../../domain/plan/entry.ts";
import { returnTopics } from "../../../domain/plan/return.ts";
import { Facts } from "../../components/facts.tsx";
import { Mark } from "../../components/tag.tsx";
import { EntryLines } from "./entry-card.tsx";
import { addressOf } from "./frame.tsx";
import { type ListProps, Unseen } from "./list-parts.tsx";
import { Afraid, JourneyWaits, locksIn } from "./return-waits.tsx";

/** What the person has said of going home, question by question, and how the two locks stand. */
export function Return({ looking }: ListProps) {
  const { say, found, desk } = looking;
  const notes = newestOf(found.entries).filter(isOfKind("return"));
  const { wish, wanted, notAsked } = locksIn(looking);
  const lock = (isOpen: boolean) => (
    <Mark>{say(isOpen ? "plan.return.open" : "plan.return.shut")}</Mark>
  );
  const sees = mayOnPlan(desk.actor, "plan.read", found.access, "return");
  return (
    <>
      {sees && <JourneyWaits looking={looking} />}
      <p>{say("plan.return.intro")}</p>
      {sees ? (
        <>
          <h2>{say("plan.return.locks")}</h2>
          <Facts
            facts={[
              {
                term: say("plan.return.lock-wish"),
                value: (
                  <>
                    {lock(wanted)} {wish === "yes-not-alone" && say("plan.return.not-alone")}
                  </>
                ),
              },
              { term: say("plan.return.lock-safety"), value: lock(notAsked.length === 0) },
            ]}
          />
          <Afraid looking={looking} />
          {returnTopics.map((topic) => {
            const note = notes.find(({ content }) => content.topic === topic);
            return (
              <>
                <h2 id={returnThing(topic)}>{say(`plan.return.topic.${topic}`)}</h2>
                {note === undefined ? (
                  <>
                    <p>{say("plan.return.not-asked")}</p>
                    <p>
                      <a
                        class="ds-link"
                        href={`${addressOf(looking)}/return/${returnThing(topic)}`}
                      >
                        {say("plan.return.ask")}
                        <span class="unseen"> {say(`plan.return.topic.${topic}`)}</span>
                      </a>
                    </p>
                  </>
                ) : (
                  <>
                    <EntryLines looking={looking} entry={note} />
                    <p>
                      <a class="ds-link" href={`${addressOf(looking)}/return/${note.thing}`}>
                        {say("plan.look.return")}
                        <span class="unseen"> {say(`plan.return.topic.${topic}`)}</span>
                      </a>
                    </p>
                  </>
                )}
              </>
            );
          })}
        </>
      ) : (
        <Unseen looking={looking} />
      )}
    </>
  );
}
