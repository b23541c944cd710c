import type { IncomingLine } from "../../api/intake/incoming.ts";
import type { IncomingRead } from "../../api/intake/read.ts";
import { isInUse } from "../../domain/referral/use.ts";
import { dayOf } from "../../domain/time/day.ts";
import { whereText } from "../case/case-frame.tsx";
import { ChildTag } from "../components/tag.tsx";
import { desk, language, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { isEmptied } from "./offered.ts";
import { StandsText } from "./referral.tsx";
import { kindsText } from "./steps.tsx";

function reportTitle({ place, sector }: { place: string | null; sector: string | null }) {
  const where = whereText({ place: place ?? "", sector: sector ?? "" });
  return say("inbox.kind.report", { where });
}

export function incomingTitle(read: IncomingRead): string {
  const { incoming } = read;
  if (incoming.kind === "report") {
    return reportTitle(incoming.report);
  }
  const name = incoming.from.name;
  const purpose = say(`referral.purpose.${incoming.referral.purpose}`);
  return isEmptied(read) && incoming.referral.state === "withdrawn"
    ? say("intake.title-plain", { name })
    : say("intake.title", { name, purpose });
}

export function lineTitle(line: IncomingLine): string {
  if (!line.readable) {
    return say("inbox.unreadable", { id: line.id });
  }
  if (line.kind === "report") {
    return reportTitle(line);
  }
  const { name } = line.from;
  return line.purpose === null || line.state === "withdrawn"
    ? say("intake.title-plain", { name })
    : say("intake.title", { name, purpose: say(`referral.purpose.${line.purpose}`) });
}

/** Who has it, while it waits. */
export function hasText({ given }: Pick<IncomingLine, "given">) {
  if (given === null) {
    return null;
  }
  return given.id === desk().actor.id
    ? say("inbox.given.you")
    : say("inbox.given", { name: given.name });
}

interface LineProps {
  readonly line: IncomingLine;
}

function Below({ line }: LineProps) {
  const opened = line.kind === "referral" && line.place !== null && line.place !== "";
  const parts = [
    say("inbox.came", { day: dayText(language(), dayOf(line.cameAt)) }),
    ...(line.readable ? [] : [say("inbox.from", { name: line.from.name })]),
    ...(opened && line.state !== "withdrawn"
      ? [whereText({ place: line.place ?? "", sector: line.sector ?? "" })]
      : []),
    ...[hasText(line)].flatMap((has) => has ?? []),
    ...(line.handled === null
      ? []
      : [say(`inbox.handled.${line.handled.how}`, { name: line.handled.by })]),
  ];
  return <p class="terms">{parts.join(" · ")}</p>;
}

/** Never shows the content before the referral was opened here. */
function Stands(props: LineProps) {
  const { line } = props;
  const { state, due, replyBy, safeguards, unacknowledged } = line;
  if (state === null) {
    return null;
  }
  const alive = isInUse(state);
  return (
    <>
      <p>
        <StandsText {...props} stands={{ state, due, replyBy }} />
        {alive && unacknowledged.length > 0 && ` · ${say("intake.shut-line")}`}
      </p>
      {alive && safeguards.length > 0 && (
        <p>{say("intake.safeguards-line", { kinds: kindsText(safeguards) })}</p>
      )}
    </>
  );
}

export function InboxLine(props: LineProps) {
  const { line } = props;
  return (
    <li class="case-line" data-row="">
      <a
        class="ds-link"
        data-act=""
        data-take={line.handled === null ? "" : undefined}
        href={`/inbox/${line.id}`}
      >
        {lineTitle(line)}
      </a>{" "}
      {line.ofChild && line.handled === null && <ChildTag />}
      <Stands {...props} />
      <Below {...props} />
    </li>
  );
}
