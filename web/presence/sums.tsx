import type { Hours } from "../../api/presence/read.ts";
import { type Worth, worthOf } from "../../api/presence/worth.ts";
import { listNames } from "../../domain/presence/presence.ts";
import { lengthOf } from "../../domain/presence/stretch.ts";
import { paySectors } from "../../rules/pay/work.ts";
import { Button } from "../components/button.tsx";
import { Select, TextField } from "../components/field.tsx";
import { categoryOf } from "../door/pay/categories.ts";
import { language, law, query, say, today } from "../page.ts";
import { moneyText } from "../texts/formats.ts";
import { hoursText } from "./weeks.tsx";

const kronerForm = /^\d{1,5}([.,]\d{1,2})?$/;

function hourlyIn(typed: string): number | null {
  const isAmount = kronerForm.test(typed.trim());
  return isAmount ? Math.round(Number(typed.trim().replace(",", ".")) * 100) : null;
}

function worthAsked({ found }: Hours): Worth | null {
  const sector = paySectors.find((each) => each === query("sector"));
  if (sector === undefined) {
    return null;
  }
  const category = categoryOf(sector, "", "not-known");
  const hourly = hourlyIn(query("hourly") ?? "");
  return worthOf(found, { sector, category, hourly }, law(), today());
}

/** What is left without the person's word, beside all they tell: none is added to another. */
export function Sums({ hours }: { readonly hours: Hours }) {
  const worth = worthAsked(hours);
  return (
    <div class="hours-sums">
      {listNames.map((name) => {
        const amount = worth?.[name] ?? null;
        return (
          <section class="card">
            <h2>{say(`presence.list.${name}`)}</h2>
            <p>
              <b>{say("presence.hours", { hours: hoursText(lengthOf(hours.found[name])) })}</b>
              {amount !== null && (
                <strong> {moneyText(language(), Math.round(amount / 100))}</strong>
              )}
              <small>{say(`presence.list.${name}-what`)}</small>
            </p>
          </section>
        );
      })}
    </div>
  );
}

/** The terms are in the address: they name nobody. */
export function Terms({ hours }: { readonly hours: Hours }) {
  const worth = worthAsked(hours);
  const isShort = worth !== null && Object.values(worth).some((amount) => amount === null);
  return (
    <details class="card" open={worth !== null}>
      <summary>{say("presence.pay")}</summary>
      <form method="get" class="hours-terms">
        <input type="hidden" name="person" value={hours.person.id} />
        <Select
          name="sector"
          label={say("presence.pay.sector")}
          value={query("sector")}
          options={paySectors.map((value) => ({ value, label: say(`pay.sector.${value}`) }))}
        />
        <TextField
          name="hourly"
          label={say("presence.pay.hourly")}
          value={query("hourly")}
          inputmode="decimal"
          size={8}
        />
        <Button variant="secondary">{say("presence.pay.reckon")}</Button>
      </form>
      {isShort && <p>{say("presence.pay.unknown")}</p>}
      <p>{say("presence.pay.note")}</p>
    </details>
  );
}
