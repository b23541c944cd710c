import { z } from "zod";
import { form } from "../../api/form.ts";
import { noteRemoval, noting } from "../../api/intake/answer/removal.ts";
import { callingOff, callOffRemoval } from "../../api/intake/answer/removal-off.ts";
import { type IncomingRead, readIncoming } from "../../api/intake/read.ts";
import { may } from "../../domain/access/may.ts";
import { isOfRemoval, standingRemoval } from "../../domain/referral/removal.ts";
import { turnedAway } from "../access/turned-away.ts";
import { Actions, Button } from "../components/button.tsx";
import { Checkboxes, RadioGroup } from "../components/choice.tsx";
import { ErrorSummary } from "../components/error-summary.tsx";
import { TextField } from "../components/field.tsx";
import { Notice, Refusal } from "../components/notice.tsx";
import { BackLink } from "../components/way.tsx";
import { FormId } from "../forms/form-id.tsx";
import { post, typedIn } from "../forms/post.ts";
import { sent } from "../forms/sent.ts";
import { type Typed, textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { desk, house, language, param, redirect, say, today } from "../page.ts";
import { dayText, momentText } from "../texts/formats.ts";
import { Folded } from "./folded.tsx";
import { notShown } from "./incoming.tsx";
import { isEmptied, offered } from "./offered.ts";
import { RemovalFirst } from "./removal-first.tsx";

interface Props {
  readonly read: IncomingRead;
  readonly agency: string;
}

/** Nothing is prefilled: those affected are told at once. */
function Form({ read: { incoming }, agency }: Props) {
  const name = incoming.from.name;
  return (
    <form method="post" action={`/inbox/${incoming.id}/removal`}>
      <FormId name="step" />
      <p>{say("intake.removal-binds", { agency })}</p>
      <RadioGroup
        name="decided-when"
        legend={say("intake.removal-when")}
        options={[
          {
            value: "today",
            label: say("intake.removal-today", { day: dayText(language(), today()) }),
          },
          { value: "other", label: say("intake.removal-other-day") },
        ]}
        chosen={null}
        unknown={null}
      />
      <TextField
        name="decided"
        type="date"
        label={say("intake.removal-decided")}
        help={say("intake.removal-decided-help")}
      />
      <TextField
        name="planned"
        type="date"
        label={say("intake.removal-planned")}
        help={say("intake.removal-planned-help")}
        optional
      />
      <p>{say("intake.removal-what", { name })}</p>
      <Checkboxes
        name="sure"
        legend={say("intake.removal-sure", { agency })}
        options={[{ value: "yes", label: say("intake.removal-sure-yes", { name }) }]}
        chosen={[]}
      />
      <Actions>
        <Button>{say("intake.removal-do", { name })}</Button>
      </Actions>
    </form>
  );
}

function CallOff({ read: { incoming } }: Props) {
  const name = incoming.from.name;
  return (
    <form method="post" action={`/inbox/${incoming.id}/removal/off`}>
      <FormId name="off-step" />
      <h2>{say("intake.removal-off")}</h2>
      <p>{say("intake.removal-off-what", { name })}</p>
      <Actions>
        <Button variant="secondary">{say("intake.removal-off-do", { name })}</Button>
      </Actions>
    </form>
  );
}

function WasTold({ read }: Props) {
  const own = read.steps.filter((step) => isOfRemoval(step) && step.by !== null).at(-1);
  const told = own?.deed.step === "removal" ? "intake.removal-told" : "intake.removal-off-told";
  return own === undefined ? null : (
    <Notice heading={say(told, { name: read.incoming.from.name })} announced>
      <p>
        {say("intake.removal-told-text", {
          at: momentText(language(), own.at),
          name: read.incoming.from.name,
        })}
      </p>
    </Notice>
  );
}

/** Shut, or withdrawn unread: nobody here knows who the person is. */
function notOffered(read: IncomingRead) {
  const { incoming } = read;
  if (isEmptied(read)) {
    return "intake.emptied-text";
  }
  return incoming.kind === "referral" && incoming.referral.unacknowledged.length > 0
    ? "refusal.referral.not-acknowledged"
    : "intake.removal-not-bound";
}

function View(props: Props) {
  const { read } = props;
  const stands = standingRemoval(read.steps) !== null;
  const noted = read.steps.some(({ deed, by }) => deed.step === "removal" && by !== null);
  if (!offered(read).includes("removal")) {
    return <p>{say(notOffered(read))}</p>;
  }
  return (
    <>
      <WasTold {...props} />
      <RemovalFirst {...props} />
      {stands ? (
        <>
          <Folded summary={say("intake.removal-change")} field="planned">
            <Form {...props} />
          </Folded>
          {noted && <CallOff {...props} />}
        </>
      ) : (
        <Form {...props} />
      )}
    </>
  );
}

type Again =
  | "referral.already-moved-on"
  | "inbox.sender-unknown"
  | "removal.none-here"
  | "removal.stands-further"
  | undefined;

async function show(code?: Again): Promise<Response> {
  const { cell, actor } = desk();
  const id = param("id");
  if (!may(actor, "removal.note", null)) {
    return await turnedAway("not-permitted");
  }
  const found = await readIncoming(cell, actor, id, house().now());
  if (!found.ok) {
    return await notShown(id, found.refused);
  }
  const failed = (sent()?.problems ?? []).length > 0;
  const bound = offered(found.value).includes("removal");
  const title = say(found.value.removals.length > 0 ? "intake.removal" : "intake.removal-ask");
  return await page(
    { title, failed, status: failed ? 400 : statusOfPage(bound, code) },
    <>
      <BackLink href={`/inbox/${id}`}>{say("intake.removal-back")}</BackLink>
      <ErrorSummary />
      {code !== undefined && <Refusal code={code} />}
      <h1>{title}</h1>
      <View read={found.value} agency={cell.name} />
    </>,
  );
}

function statusOfPage(bound: boolean, refused: Again): 200 | 409 | 422 {
  if (refused !== undefined) {
    return refused === "referral.already-moved-on" ? 409 : 422;
  }
  return bound ? 200 : 422;
}

export async function removalPage(): Promise<Response> {
  return await show();
}

function decidedIn(typed: Typed) {
  const [when, decided] = [textOf(typed, "decided-when"), textOf(typed, "decided")];
  if (when === "today") {
    return decided === "" || decided === today()
      ? ({ field: "decided", day: today(), wrong: "intake.missing.decided" } as const)
      : ({ field: "decided-when", day: "", wrong: "intake.missing.one-day" } as const);
  }
  return when === "" && decided === ""
    ? ({ field: "decided-when", day: "", wrong: "intake.missing.when" } as const)
    : ({ field: "decided", day: decided, wrong: "intake.missing.decided" } as const);
}

/** Nobody is told before it is said to be decided. */
const sayingSo = form(noting.shape.extend({ sure: z.literal("yes") }), noting.at);

export async function removalNoted(): Promise<Response> {
  const { cell, actor } = desk();
  const id = param("id");
  const { field: at, day, wrong } = decidedIn(await typedIn());
  const labels = {
    [at]: { wrong },
    planned: { wrong: "intake.missing.planned" },
    sure: { wrong: "intake.missing.sure" },
  } as const;
  return await post(sayingSo, labels, {
    nameOf: (field) => (field === "decided" ? at : field),
    told: { decided: () => day },
    keep: ({ sure: _, ...days }) => noteRemoval(cell, actor, { id, ...days }, house().now()),
    kept: noted,
    again: () => show(),
    refused,
  });
}

export async function removalOff(): Promise<Response> {
  const { cell, actor } = desk();
  const id = param("id");
  return await post(
    callingOff,
    {},
    {
      nameOf: (field) => `off-${field}`,
      keep: (step) => callOffRemoval(cell, actor, { id, ...step }, house().now()),
      kept: noted,
      again: () => show(),
      refused,
    },
  );
}

function noted(): Response {
  house().nudge();
  return redirect(`/inbox/${param("id")}/removal`);
}

type Other =
  | Exclude<Again, undefined | "inbox.sender-unknown">
  | "inbox.unreadable"
  | "inbox.not-a-referral"
  | "referral.no-recipient"
  | "referral.not-bound";

async function refused({ refused: code }: { readonly refused: Other }): Promise<Response> {
  switch (code) {
    case "inbox.unreadable":
      return await notShown(param("id"), code);
    case "referral.no-recipient":
      return await show("inbox.sender-unknown");
    case "inbox.not-a-referral":
    case "referral.not-bound":
      return await show();
    default:
      return await show(code);
  }
}
