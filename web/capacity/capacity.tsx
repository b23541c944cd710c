import { type Capacities, readCapacities } from "../../api/capacity/read.ts";
import { sayCapacity, saying } from "../../api/capacity/say.ts";
import { may } from "../../domain/access/may.ts";
import { capacityStates, longestWords } from "../../domain/capacity/capacity.ts";
import { turnedAway } from "../access/turned-away.ts";
import { Actions, Button } from "../components/button.tsx";
import { RadioGroup } from "../components/choice.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { TextArea, TextField } from "../components/field.tsx";
import { EmptyState, Notice } from "../components/notice.tsx";
import { BackLink } from "../components/way.tsx";
import { post } from "../forms/post.ts";
import { page } from "../frame.tsx";
import { desk, house, query, redirect, say, today } from "../page.ts";
import { CapacityWords } from "./capacity-word.tsx";

const labels = {
  state: "capacity.state",
  free: "capacity.places",
  from: "capacity.from",
  until: "capacity.until",
  words: "capacity.words",
} as const;

function SayForm({ found: { own } }: { readonly found: Capacities }) {
  const last = own.now;
  return (
    <form method="post" action="/capacity">
      <h2>{say("capacity.say")}</h2>
      <p>{say("capacity.say-why")}</p>
      <input type="hidden" name="id" value={crypto.randomUUID()} />
      <input type="hidden" name="after" value={own.last?.id ?? ""} />
      <RadioGroup
        name="state"
        legend={say("capacity.state")}
        options={capacityStates.map((state) => ({
          value: state,
          label: say(`capacity.state.${state}`),
        }))}
        chosen={last?.state ?? "takes"}
        unknown={null}
      />
      <TextField
        name="free"
        label={say("capacity.places")}
        help={say("capacity.places-help")}
        value={String(last?.free ?? "")}
        inputmode="numeric"
        size={6}
        optional
      />
      <TextField name="from" type="date" label={say("capacity.from")} value={today()} />
      <TextField
        name="until"
        type="date"
        label={say("capacity.until")}
        help={say("capacity.until-help")}
        value={last?.until ?? ""}
        optional
      />
      <TextArea
        name="words"
        label={say("capacity.words")}
        help={say("capacity.words-help", { most: longestWords })}
        value={last?.words ?? ""}
        rows={3}
        optional
      />
      <Actions>
        <Button>{say("capacity.send")}</Button>
      </Actions>
    </form>
  );
}

function Others({ found }: { readonly found: Capacities }) {
  return (
    <>
      <h2>{say("capacity.others")}</h2>
      {found.others.length === 0 ? (
        <EmptyState heading={say("capacity.others-none")}>
          <p>{say("capacity.others-none-how")}</p>
        </EmptyState>
      ) : (
        <ul class="case-lines">
          {found.others.map(({ name, capacity }) => (
            <li class="case-line">
              <h3>{name}</h3>
              <CapacityWords today={today()} capacity={capacity} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

export async function capacityPage(): Promise<Response> {
  const read = await readCapacities(desk().cell, desk().actor, house().now());
  if (!read.ok) {
    return await turnedAway(read.refused);
  }
  const found = read.value;
  return await page(
    { title: say("capacity.heading") },
    <>
      <BackLink href="/work">{say("inbox.work")}</BackLink>
      <ErrorSummary />
      <h1>{say("capacity.heading")}</h1>
      {query("said") !== undefined && <Notice heading={say("capacity.was-said")} announced />}
      <h2>{say("capacity.ours")}</h2>
      <CapacityWords today={today()} capacity={found.own} />
      {may(desk().actor, "capacity.say", null) ? (
        <SayForm found={found} />
      ) : (
        <p class="terms">{say("capacity.who-says")}</p>
      )}
      <Others found={found} />
    </>,
  );
}

export async function postCapacity(): Promise<Response> {
  return await post(saying, labels, {
    keep: (word) => sayCapacity(desk().cell, desk().actor, word, house().now()),
    kept: () => {
      house().nudge();
      return redirect("/capacity?said");
    },
    again: capacityPage,
  });
}
