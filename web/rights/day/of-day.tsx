import type { DayToHold, UrgentToHold } from "../../../api/rights/day/to-hold.ts";
import { isToDo } from "../../../rules/rights/done-in-time.ts";
import type { Todo } from "../../../rules/rights/right.ts";
import type { MetRightDay } from "../../../store/plan/right-day.ts";
import { TypedText } from "../../components/typed-text.tsx";
import { language, say } from "../../page.ts";
import { dayText, momentText } from "../../texts/formats.ts";
import { spoken } from "../../texts/spoken.ts";

type One = { readonly day: DayToHold | UrgentToHold };

/** How it went, and by whom it was written; that it does not end what had to be done, where one could think so. */
export function Told({ met }: { readonly met: MetRightDay }) {
  const when = {
    on: dayText(language(), met.on),
    at: momentText(language(), met.at),
    name: met.by,
  };
  return (
    <>
      {say(`life.told.${met.how ?? "words"}`, when)}{" "}
      {met.told !== null && `${say(`life.told-body.${met.told.body}`)}. `}
      {met.words !== null && <TypedText>{met.words}</TypedText>}
      {met.how === "done" && !met.closes && <strong> {say("life.told.open")}</strong>}
    </>
  );
}

/** It stays to be read. */
function History({ undone }: { readonly undone: readonly MetRightDay[] }) {
  return (
    undone.length > 0 && (
      <ul>
        {undone.map((met) => (
          <li>
            <del>
              <Told met={met} />
            </del>
            {met.undone !== null && (
              <p>
                {say("life.undone", {
                  ...{ at: momentText(language(), met.undone.at), name: met.undone.by },
                })}{" "}
                <TypedText>{met.undone.why}</TypedText>
              </p>
            )}
          </li>
        ))}
      </ul>
    )
  );
}

/** Where a decision names the day, that is said. */
export function ByDay({ todo: { what, who, named } }: { readonly todo: Todo }) {
  return (
    <li>
      {say("rights.todo", { what: spoken(language(), what), who: who[language()] })}
      {named && ` ${say("life.named-day")}`}
    </li>
  );
}

export function OfDay({ day }: One) {
  const { due, state, todo, met, beside, open, undone } = day;
  return (
    <>
      <ul>
        {todo
          .filter((each) => met !== null || isToDo(each))
          .map((each) => (
            <ByDay todo={each} />
          ))}
      </ul>
      {due !== null && state === "unsure" && <p>{say("life.safe-day")}</p>}
      {[...open, ...beside, ...(met === null ? [] : [met])].map((each) => (
        <p>
          <Told met={each} />
        </p>
      ))}
      {met !== null && due !== null && met.on > due && <p>{say("life.met-late")}</p>}
      <History undone={undone} />
    </>
  );
}

export function ToDay({ at, day }: One & { readonly at: string }) {
  const { id, title, due, met } = day;
  const when = due === null ? say("rights.at-once-short") : dayText(language(), due);
  const of = { title: title[language()], day: when };
  return id === null ? null : (
    <p class="no-print">
      <a
        class="ds-link"
        href={`${at}/days/${id}/${met === null ? "met" : "not-met"}`}
        aria-label={say(met === null ? "life.meet-for" : "life.undo-for", of)}
      >
        {say(met === null ? "life.meet" : "life.undo")}
      </a>
    </p>
  );
}
