import type { Incoming, IncomingLine } from "../../../api/intake/incoming.ts";
import { type Day, dayOf } from "../../../domain/base/day.ts";
import { whereText } from "../../components/case-frame.tsx";
import { dayAndAwayText, dayText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";

/** What it is, in one line: "Report: Lillevik, cleaning". */
export function incomingTitle(say: Say, line: Pick<IncomingLine, "kind" | "place" | "sector">) {
  const where = whereText(say, { place: line.place ?? "", sector: line.sector ?? "" });
  return say(`inbox.kind.${line.kind}`, { where });
}

/** Place and kind of work of something that was read. */
export function whereOf(incoming: Incoming): Pick<IncomingLine, "kind" | "place" | "sector"> {
  if (incoming.kind === "report") {
    const { place, sector } = incoming.report;
    return { kind: "report", place, sector };
  }
  const { place, sector } = incoming.referral.told;
  return { kind: "referral", place: place ?? null, sector: sector ?? null };
}

interface LineProps {
  readonly say: Say;
  readonly language: Language;
  /** How far off the day of an answer is, is told from here. */
  readonly today: Day;
  readonly line: IncomingLine;
}

function Below({ say, language, today, line }: LineProps) {
  const came = say("inbox.came", { day: dayText(language, dayOf(line.cameAt)) });
  const parts = [
    came,
    ...(line.kind === "referral" || !line.readable
      ? [say("inbox.from", { name: line.from.name })]
      : []),
    ...(line.purpose === null ? [] : [say(`referral.purpose.${line.purpose}`)]),
    ...(line.due === null || line.handled !== null
      ? []
      : [say("inbox.answer-by", { day: dayAndAwayText(language, line.due, today) })]),
    ...(line.handled === null
      ? []
      : [say(`inbox.handled.${line.handled.how}`, { name: line.handled.by })]),
  ];
  return <p class="terms">{parts.join(" · ")}</p>;
}

/** Something that came in, and the way to read it. */
export function InboxLine(props: LineProps) {
  const { say, line } = props;
  return (
    <li class="case-line">
      <a class="ds-link" href={`/inbox/${line.id}`}>
        {line.readable ? incomingTitle(say, line) : say("inbox.unreadable", { id: line.id })}
      </a>
      <Below {...props} />
    </li>
  );
}
