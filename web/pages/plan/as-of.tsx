import { asOf, until } from "../../../domain/plan/entry.ts";
import { planFields } from "../../../domain/plan/field.ts";
import { type Day, dayOf } from "../../../domain/time/day.ts";
import { Actions, Button } from "../../components/button.tsx";
import { TextField } from "../../components/field.tsx";
import { language, say } from "../../page.ts";
import { dayText } from "../../texts/formats.ts";
import { EntryCard } from "./entry-card.tsx";
import { addressOf, asWritten, type Looking } from "./frame.tsx";
import { InPart } from "./list-parts.tsx";

export function AsOfForm({ looking }: { readonly looking: Looking }) {
  const { today } = looking;
  return (
    <details>
      <summary>{say("plan.on")}</summary>
      <form method="get" action={addressOf(looking)}>
        <TextField name="on" label={say("plan.on-day")} type="date" value={today} size={12} />
        <Actions>
          <Button variant="secondary">{say("plan.on-do")}</Button>
        </Actions>
      </form>
    </details>
  );
}

/** As it was; nothing can be written here. */
export function Then({ looking, day }: { readonly looking: Looking; readonly day: Day }) {
  const { found } = looking;
  const then = asOf(found.entries, day);
  // By safeguards of that evening.
  const safeguards = found.head.safeguards.filter(({ at }) => dayOf(at) <= day);
  const before = { ...looking, found: { ...found, head: { ...found.head, safeguards } } };
  return (
    <>
      <p role="status">
        <strong>{say("plan.as-of", { day: dayText(language(), day) })}</strong>{" "}
        <a class="ds-link" href={addressOf(looking)}>
          {say("plan.today")}
        </a>
      </p>
      <InPart looking={looking} />
      {then.length === 0 && <p>{say("plan.copy.nothing")}</p>}
      {planFields.map((field) => {
        const here = then.filter((entry) => entry.field === field);
        return here.length === 0 ? null : (
          <>
            <h2>{say(`plan.field.${field}`)}</h2>
            {here.map((entry) => (
              <EntryCard
                looking={asWritten(before, until(found.entries, day))}
                entry={entry}
                linked={false}
                within
              />
            ))}
          </>
        );
      })}
    </>
  );
}
