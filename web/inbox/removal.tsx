import { z } from "zod";
import { noteRemoval } from "../../api/intake/answer/removal.ts";
import { callOffRemoval } from "../../api/intake/answer/removal-off.ts";
import { type IncomingRead, readIncoming } from "../../api/intake/read.ts";
import { may } from "../../domain/access/may.ts";
import { isOfRemoval, standingRemoval } from "../../domain/referral/removal.ts";
import { type Day, day, isMeantDay } from "../../domain/time/day.ts";
import { turnedAway } from "../access/turned-away.ts";
import { Actions, Button } from "../components/button.tsx";
import { Checkboxes, RadioGroup } from "../components/choice.tsx";
import { ErrorSummary, type Problem, problemOf } from "../components/error-summary.tsx";
import { TextField } from "../components/field.tsx";
import { Notice, Refusal } from "../components/notice.tsx";
import { BackLink } from "../components/way.tsx";
import { typedIn } from "../forms/post.ts";
import { type Typed, textOf } from "../forms/typed.ts";
import { page } from "../frame.tsx";
import { desk, house, language, param, redirect, say, today } from "../page.ts";
import { dayText, momentText } from "../texts/formats.ts";
import type { TextKey } from "../texts/texts.ts";
import { Folded, Once } from "./folded.tsx";
import { notShown } from "./incoming.tsx";
import { RemovalFirst } from "./removal-first.tsx";
import { isEmptied, offered } from "./tried.ts";

interface Props {
  readonly read: IncomingRead;
  readonly agency: string;
  readonly typed: Typed;
  readonly problems: readonly Problem[];
}

/** Nothing is prefilled: those affected are told at once. */
function Form({ read: { incoming }, agency, typed, problems }: Props) {
  const name = incoming.from.name;
  return (
    <form method="post" action={`/inbox/${incoming.id}/removal`}>
      <Once />
      <p>{say("intake.removal-binds", { agency })}</p>
      <RadioGroup
        name="decided-when"
        legend={say("intake.removal-when")}
        error={problemOf(problems, "decided-when")}
        options={[
          {
            value: "today",
            label: say("intake.removal-today", { day: dayText(language(), today()) }),
          },
          { value: "other", label: say("intake.removal-other-day") },
        ]}
        chosen={textOf(typed, "decided-when")}
        unknown={null}
      />
      <TextField
        name="decided"
        type="date"
        label={say("intake.removal-decided")}
        help={say("intake.removal-decided-help")}
        error={problemOf(problems, "decided")}
        value={textOf(typed, "decided")}
      />
      <TextField
        name="planned"
        type="date"
        label={say("intake.removal-planned")}
        help={say("intake.removal-planned-help")}
        error={problemOf(problems, "planned")}
        value={textOf(typed, "planned")}
        optional
      />
      <p>{say("intake.removal-what", { name })}</p>
      <Checkboxes
        name="sure"
        legend={say("intake.removal-sure", { agency })}
        error={problemOf(problems, "sure")}
        options={[{ value: "yes", label: say("intake.removal-sure-yes", { name }) }]}
        chosen={[textOf(typed, "sure")]}
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
      <Once />
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
  const { read, problems } = props;
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
          <Folded summary={say("intake.removal-change")} open={problems.length > 0}>
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

async function show(
  typed: Typed,
  problems: readonly Problem[],
  refused?: Again,
): Promise<Response> {
  const { cell, actor } = desk();
  const id = param("id");
  if (!may(actor, "removal.note", null)) {
    return await turnedAway("not-permitted");
  }
  const found = await readIncoming(cell, actor, id, house().now());
  if (!found.ok) {
    return await notShown(id, found.refused);
  }
  const failed = problems.length > 0;
  const bound = offered(found.value).includes("removal");
  const title = say(found.value.removals.length > 0 ? "intake.removal" : "intake.removal-ask");
  return await page(
    { title, failed, status: failed ? 400 : statusOfPage(bound, refused) },
    <>
      <BackLink href={`/inbox/${id}`}>{say("intake.removal-back")}</BackLink>
      <ErrorSummary problems={problems} />
      {refused !== undefined && <Refusal code={refused} />}
      <h1>{title}</h1>
      <View read={found.value} agency={cell.name} typed={typed} problems={problems} />
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
  return await show({}, []);
}

function decidedIn(typed: Typed): Day | null {
  const [when, decided] = [textOf(typed, "decided-when"), textOf(typed, "decided")];
  if (when === "today") {
    return decided === "" || decided === today() ? today() : null;
  }
  return isMeantDay(decided) ? day(decided) : null;
}

function whatIsWrong(typed: Typed, decided: Day | null): readonly Problem[] {
  const planned = textOf(typed, "planned");
  const when = textOf(typed, "decided-when");
  const both = when === "today" && textOf(typed, "decided") !== "";
  const none = when === "" && textOf(typed, "decided") === "";
  const checks: readonly [boolean, string, TextKey][] = [
    [decided === null && both, "decided-when", "intake.missing.one-day"],
    [decided === null && none, "decided-when", "intake.missing.when"],
    [decided === null && !both && !none, "decided", "intake.missing.decided"],
    [planned !== "" && !isMeantDay(planned), "planned", "intake.missing.planned"],
    [textOf(typed, "sure") !== "yes", "sure", "intake.missing.sure"],
  ];
  return checks.flatMap(([wrong, field, key]) => (wrong ? [{ field, text: say(key) }] : []));
}

export async function removalNoted(): Promise<Response> {
  const id = param("id");
  const typed = await typedIn();
  const decided = decidedIn(typed);
  const wrong = whatIsWrong(typed, decided);
  if (wrong.length > 0 || decided === null) {
    return await show(typed, wrong);
  }
  const once = z.uuid().safeParse(textOf(typed, "once"));
  const planned = textOf(typed, "planned");
  const request = {
    id,
    step: once.success ? once.data : crypto.randomUUID(),
    decided,
    planned: planned === "" ? null : day(planned),
  };
  const noted = await noteRemoval(desk().cell, desk().actor, request, house().now());
  if (noted.ok) {
    house().nudge();
    return redirect(`/inbox/${id}/removal`);
  }
  switch (noted.refused) {
    case "not-permitted":
    case "inbox.not-found":
    case "inbox.unreadable":
      return await notShown(id, noted.refused);
    case "removal.not-decided-yet":
      return await show(typed, [
        { field: "decided", text: say("refusal.removal.not-decided-yet") },
      ]);
    case "removal.planned-before-decided":
      return await show(typed, [
        { field: "planned", text: say("refusal.removal.planned-before-decided") },
      ]);
    case "removal.already-told":
    case "removal.too-often":
      return await show(typed, [{ field: "planned", text: say(`refusal.${noted.refused}`) }]);
    case "referral.no-recipient":
      return await show(typed, [], "inbox.sender-unknown");
    case "referral.already-moved-on":
      return await show(typed, [], noted.refused);
    case "inbox.not-a-referral":
    case "referral.not-bound":
      return await show(typed, []);
  }
}

export async function removalOff(): Promise<Response> {
  const id = param("id");
  const typed = await typedIn();
  const once = z.uuid().safeParse(textOf(typed, "once"));
  const request = { id, step: once.success ? once.data : crypto.randomUUID() };
  const off = await callOffRemoval(desk().cell, desk().actor, request, house().now());
  if (off.ok) {
    house().nudge();
    return redirect(`/inbox/${id}/removal`);
  }
  switch (off.refused) {
    case "not-permitted":
    case "inbox.not-found":
    case "inbox.unreadable":
      return await notShown(id, off.refused);
    case "referral.no-recipient":
      return await show({}, [], "inbox.sender-unknown");
    case "inbox.not-a-referral":
      return await show({}, []);
    default:
      return await show({}, [], off.refused);
  }
}
