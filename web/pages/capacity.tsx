import { Hono } from "hono";
import { type Capacities, readCapacities } from "../../api/capacity/read.ts";
import { sayCapacity } from "../../api/capacity/say.ts";
import { may } from "../../domain/access/may.ts";
import {
  type CapacityRefusal,
  capacityStates,
  longestWords,
} from "../../domain/capacity/capacity.ts";
import { type Day, day, dayOf, isMeantDay } from "../../domain/time/day.ts";
import { atDesk } from "../access/desk.ts";
import { turnedAway } from "../access/turned-away.ts";
import { Actions, Button } from "../components/button.tsx";
import { CapacityWords } from "../components/capacity-word.tsx";
import { RadioGroup } from "../components/choice.tsx";
import { ErrorSummary, type Problem, problemOf } from "../components/error-summary.tsx";
import { TextArea, TextField } from "../components/field.tsx";
import { EmptyState, Notice } from "../components/notice.tsx";
import { BackLink } from "../components/way.tsx";
import type { Env } from "../env.ts";
import { page } from "../frame.tsx";
import { desk, house, query, redirect, say, today } from "../page.ts";
import { problemAt, type Typed, textOf, typedIn } from "./cases/form.ts";

interface Props {
  readonly found: Capacities;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function shown({ found, typed }: Props) {
  const last = found.own.now;
  const sent = textOf(typed, "id") !== "";
  const was: Readonly<Record<string, string>> = {
    state: last?.state ?? "takes",
    free: last?.free === null || last === null ? "" : String(last.free),
    from: today(),
    until: last?.until ?? "",
    words: last?.words ?? "",
  };
  return (name: string) => (sent ? textOf(typed, name) : (was[name] ?? ""));
}

function SayForm(props: Props) {
  const { found, problems } = props;
  const value = shown(props);
  const common = (name: string) => ({
    name,
    error: problemOf(problems, name),
    value: value(name),
  });
  return (
    <form method="post" action="/capacity">
      <h2>{say("capacity.say")}</h2>
      <p>{say("capacity.say-why")}</p>
      <input type="hidden" name="id" value={crypto.randomUUID()} />
      <input type="hidden" name="after" value={found.own.last?.id ?? ""} />
      <RadioGroup
        name="state"
        legend={say("capacity.state")}
        error={problemOf(problems, "state")}
        options={capacityStates.map((state) => ({
          value: state,
          label: say(`capacity.state.${state}`),
        }))}
        chosen={value("state")}
        unknown={null}
      />
      <TextField
        {...common("free")}
        label={say("capacity.places")}
        help={say("capacity.places-help")}
        inputmode="numeric"
        size={6}
        optional
      />
      <TextField {...common("from")} type="date" label={say("capacity.from")} />
      <TextField
        {...common("until")}
        type="date"
        label={say("capacity.until")}
        help={say("capacity.until-help")}
        optional
      />
      <TextArea
        {...common("words")}
        label={say("capacity.words")}
        help={say("capacity.words-help", { most: longestWords })}
        rows={3}
        optional
      />
      <Actions>
        <Button>{say("capacity.send")}</Button>
      </Actions>
    </form>
  );
}

function Others(props: Props) {
  const { found } = props;
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

async function show(typed: Typed = {}, problems: readonly Problem[] = []): Promise<Response> {
  const now = house().now();
  const read = await readCapacities(desk().cell, desk().actor, now);
  if (!read.ok) {
    return await turnedAway(read.refused);
  }
  const props = { today: dayOf(now), found: read.value, typed, problems };
  const failed = problems.length > 0;
  return await page(
    { title: say("capacity.heading"), failed, status: failed ? 400 : 200 },
    <>
      <BackLink href="/work">{say("inbox.work")}</BackLink>
      <ErrorSummary problems={problems} />
      <h1>{say("capacity.heading")}</h1>
      {query("said") !== undefined && <Notice heading={say("capacity.was-said")} announced />}
      <h2>{say("capacity.ours")}</h2>
      <CapacityWords today={props.today} capacity={read.value.own} />
      {may(desk().actor, "capacity.say", null) ? (
        <SayForm {...props} />
      ) : (
        <p class="terms">{say("capacity.who-says")}</p>
      )}
      <Others {...props} />
    </>,
  );
}

const fieldOfRefusal: Readonly<Record<CapacityRefusal | "capacity.already-said", string>> = {
  "capacity.no-day": "from",
  "capacity.too-far-ahead": "from",
  "capacity.ends-before-it-begins": "until",
  "capacity.past": "until",
  "capacity.places-though-paused": "free",
  "capacity.no-such-number": "free",
  "capacity.already-said": "state",
};

function dayIn(text: string): Day | null {
  return isMeantDay(text) ? day(text) : null;
}

async function send(): Promise<Response> {
  const typed = await typedIn();
  const text = (name: string) => textOf(typed, name);
  const words = text("words");
  const wrong = [
    ...(words.length > longestWords
      ? [{ field: "words", text: say("capacity.words-too-long", { most: longestWords }) }]
      : []),
    ...(text("until") !== "" && dayIn(text("until")) === null
      ? [{ field: "until", text: say("capacity.until-no-day") }]
      : []),
  ];
  if (wrong.length > 0) {
    return await show(typed, wrong);
  }
  const id = uuid.test(text("id")) ? text("id") : crypto.randomUUID();
  const wish = {
    id,
    after: text("after") === "" ? null : text("after"),
    state: capacityStates.find((state) => state === text("state")) ?? "takes",
    // Not a number: refused as no number of places.
    free: text("free") === "" ? null : Number(text("free")),
    from: dayIn(text("from")),
    until: dayIn(text("until")),
    words,
  };
  const said = await sayCapacity(desk().cell, desk().actor, wish, house().now());
  if (said.ok) {
    house().nudge();
    return redirect("/capacity?said");
  }
  if (said.refused === "not-permitted") {
    return await turnedAway(said.refused);
  }
  const problem = problemAt(said.refused, fieldOfRefusal[said.refused]);
  return await show(typed, [problem]);
}

export function capacityPages(): Hono<Env> {
  return new Hono<Env>()
    .get(
      "/capacity",
      atDesk(() => show()),
    )
    .post(
      "/capacity",
      atDesk(() => send()),
    );
}
