import { asOf, isOfKind, newestOf } from "../../../domain/plan/entry.ts";
import { dayOf } from "../../../domain/time/day.ts";
import { TypedText } from "../../components/typed-text.tsx";
import { desk, language, say } from "../../page.ts";
import { dayText } from "../../texts/formats.ts";
import { colleagueText } from "../entry/telling.ts";
import { asWritten, type Looking } from "../frame.tsx";
import { OpenThings } from "../open-things.tsx";

export function Before({ looking }: { readonly looking: Looking }) {
  const { found } = looking;
  const before = newestOf(found.entries).filter(isOfKind("handover"));
  return before.length === 0 ? null : (
    <>
      <h2>{say("plan.hand.before")}</h2>
      {before.map(({ thing, at, content }) => {
        const day = dayOf(at);
        const name = colleagueText(looking, content.to);
        return (
          <section class="person" id={thing}>
            <h3>{say("plan.hand.line", { name, day: dayText(language(), day) })}</h3>
            <blockquote>
              <TypedText>{content.mustKnow}</TypedText>
            </blockquote>
            <OpenThings
              looking={asWritten({ ...looking, today: day }, found.entries)}
              standing={asOf(
                found.entries.filter((entry) => entry.at <= at),
                day,
              )}
              goes={false}
            />
          </section>
        );
      })}
    </>
  );
}

/** The handover's words, where the new holder looks first. */
export function LastHanded({ looking }: { readonly looking: Looking }) {
  const { found } = looking;
  const [last] = newestOf(found.entries)
    .filter(isOfKind("handover"))
    .toSorted((one, other) => (one.at < other.at ? 1 : -1));
  return last?.content.to === desk().actor.id ? (
    <details open>
      <summary>
        {say("plan.hand.must-know-last", { day: dayText(language(), dayOf(last.at)) })}
      </summary>
      <blockquote>
        <TypedText>{last.content.mustKnow}</TypedText>
      </blockquote>
    </details>
  ) : null;
}

/** Known to all who see the case. */
export function WhoHadIt({ looking }: { readonly looking: Looking }) {
  const { found } = looking;
  return (
    <>
      <h2>{say("plan.hand.who-had")}</h2>
      <ul>
        {found.plan.coordinators.map(({ name, since, givenBy, isTaken }, at) => {
          const day = dayText(language(), dayOf(since));
          if (at === 0) {
            return <li>{say("plan.hand.opened", { name, day })}</li>;
          }
          const how = isTaken ? "plan.hand.taken" : "plan.hand.given";
          return <li>{say(how, { name, day, by: givenBy })}</li>;
        })}
      </ul>
    </>
  );
}
