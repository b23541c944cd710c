import { form } from "../../api/form.ts";
import {
  doubt,
  doubting,
  journeying,
  noteJourney,
  settle,
  settling,
} from "../../api/journey/settle.ts";
import { faultsOf } from "../../domain/base/fault.ts";
import { refused } from "../../domain/base/outcome.ts";
import { isOfKind, newestOf } from "../../domain/plan/entry.ts";
import { TextArea, TextField } from "../components/field.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { idIn } from "../forms/form-id.tsx";
import { post, typedIn } from "../forms/post.ts";
import { sent } from "../forms/sent.ts";
import { type Typed, textOf } from "../forms/typed.ts";
import { context, desk, house, say } from "../page.ts";
import { ChildFirst } from "../plan/child-first.tsx";
import { orNull } from "../plan/entry/form.tsx";
import { type Looking, personIn, withPlan } from "../plan/frame.tsx";
import { toKept } from "../plan/kept.tsx";
import type { TextKey } from "../texts/texts.ts";
import { QuestionFields } from "./fields.tsx";
import { Form, formPage } from "./frame.tsx";
import { aboutText } from "./labels.ts";
import { AskedOf } from "./questions.tsx";
import { JourneyLacks } from "./waits.tsx";

export async function settlePage(): Promise<Response> {
  const typed = sent()?.typed ?? context().req.query();
  return await withPlan((looking) => {
    const question = textOf(typed, "question");
    const about = aboutText(looking, question, orNull(textOf(typed, "about")));
    return formPage(
      looking,
      <>
        <h2>{say(`journey.named.${question}` as TextKey)}</h2>
        {about !== null && (
          <p>
            <TypedText>{say("journey.about", { about })}</TypedText>
          </p>
        )}
        <AskedOf looking={looking} typed={typed} />
        <Form looking={looking} path="settle">
          <p>{say("journey.you-settle", { name: desk().name })}</p>
          {["question", "about"].map((name) => (
            <input type="hidden" name={name} value={textOf(typed, name)} />
          ))}
          <QuestionFields typed={typed} kind="settled" />
          <TextArea name="reason" label={say("journey.reason")} />
        </Form>
      </>,
    );
  });
}

const noReason = ({ reason }: { readonly reason: string }) =>
  faultsOf([reason === "" && "journey.no-reason", "reason"]);

const kept = (thing: string) => toKept("return", "return", thing);

export async function postSettle(): Promise<Response> {
  const thing = idIn(await typedIn());
  const labels = { "settled.outcome": "journey.ask.settled", reason: "journey.reason" } as const;
  return await post(settling, labels, {
    nameOf: (field) => (field === "outcome" ? "settled.outcome" : field),
    judge: noReason,
    keep: (value) =>
      settle(desk().cell, desk().actor, { ...personIn(), thing, ...value }, house().now()),
    kept: () => kept(thing),
    again: settlePage,
  });
}

export async function doubtPage(): Promise<Response> {
  const typed = sent()?.typed ?? context().req.query();
  return await withPlan((looking) =>
    formPage(
      looking,
      <>
        <h2>{say("journey.row.doubted")}</h2>
        <Form looking={looking} path="doubt">
          <input type="hidden" name="about" value={textOf(typed, "about")} />
          <QuestionFields typed={typed} kind="doubted" />
          <TextArea name="reason" label={say("journey.reason")} />
        </Form>
      </>,
    ),
  );
}

export async function postDoubt(): Promise<Response> {
  const thing = idIn(await typedIn());
  const labels = {
    "doubted.lock": "journey.column.doubted.lock",
    reason: "journey.reason",
  } as const;
  return await post(doubting, labels, {
    nameOf: (field) => (field === "lock" ? "doubted.lock" : field),
    judge: noReason,
    keep: (value) =>
      doubt(desk().cell, desk().actor, { ...personIn(), thing, ...value }, house().now()),
    kept: () => kept(thing),
    again: doubtPage,
  });
}

const journeyOf = ({ found }: Looking) =>
  newestOf(found.entries)
    .filter(isOfKind("return"))
    .find(({ content }) => content.row?.row === "journey") ?? null;

export async function journeyPage(): Promise<Response> {
  return await withPlan((looking) => {
    const before = journeyOf(looking);
    const row = before?.content.row?.row === "journey" ? before.content.row : null;
    const typed: Typed = sent()?.typed ?? (row === null ? {} : { "journey.along": row.along });
    return formPage(
      looking,
      <>
        <h2>{say("journey.row.journey")}</h2>
        <ChildFirst looking={looking} before="journey" />
        <JourneyLacks looking={looking} />
        <p>{say("plan.return.first-law")}</p>
        <Form looking={looking} path="journey">
          <input
            type="hidden"
            name="seen"
            value={sent() === null ? String(before?.version ?? 0) : textOf(typed, "seen")}
          />
          <QuestionFields typed={typed} kind="journey" />
          <TextArea
            name="words"
            label={say("journey.journey-words")}
            value={before?.content.words ?? ""}
          />
          <TextField
            name="day"
            label={say("journey.column.journey.day")}
            help={say("journey.day-help")}
            type="date"
            size={12}
            value={row?.day ?? ""}
            optional
          />
          <TextField
            name="on"
            label={say("journey.on-written")}
            type="date"
            size={12}
            value={looking.today}
          />
        </Form>
      </>,
    );
  });
}

/** Who comes along is told at its own field. */
const written = form(journeying.shape, { ...journeying.at, "journey.along-first": "along" });

const labels = {
  "journey.along": "journey.ask.journey",
  words: "journey.journey-words",
  day: "journey.column.journey.day",
  on: "journey.on-written",
} as const;

export const postJourney = (): Promise<Response> =>
  post(written, labels, {
    nameOf: (field) => (field === "along" ? "journey.along" : field),
    told: { seen: (typed) => Number.parseInt(textOf(typed, "seen"), 10) || 0 },
    keep: async (value) => {
      const request = { ...personIn(), ...value };
      const noted = await noteJourney(desk().cell, desk().actor, request, house().now());
      return noted.codes.includes("along") ? refused("journey.along-first") : noted;
    },
    kept: () => kept("journey"),
    again: journeyPage,
  });
