import type { ChildCase } from "../../api/case/child-cases.ts";
import type { IncomingLine } from "../../api/intake/incoming.ts";
import type { Body } from "../../domain/directory/body.ts";
import type { Day } from "../../domain/time/day.ts";
import type { Language, Say } from "../texts/texts.ts";
import { whereText } from "./case-frame.tsx";
import { RingChildWelfare } from "./child-box.tsx";
import { Notice } from "./notice.tsx";
import { TypedText } from "./typed-text.tsx";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly today: Day;
  readonly directory: readonly Body[];
  readonly cases: readonly ChildCase[];
  readonly incoming: readonly IncomingLine[];
}

function incomingText(say: Say, { kind, from, place, sector }: IncomingLine): string {
  return kind === "report"
    ? say("inbox.kind.report", {
        where: whereText(say, { place: place ?? "", sector: sector ?? "" }),
      })
    : say("intake.title-plain", { name: from.name });
}

/** Comes first: cases about a child of which child welfare was not told. */
export function ChildCases({ say, cases, incoming, ...ring }: Props) {
  return cases.length + incoming.length === 0 ? null : (
    <Notice heading={say("child.work-heading")} tone="urgent">
      <ul>
        {incoming.map((line) => (
          <li>
            <a class="ds-link" href={`/inbox/${line.id}`}>
              {incomingText(say, line)}
            </a>
            : {say("child.do-take-on")}
          </li>
        ))}
        {cases.map(({ id, label, safeguard, ...where }) => (
          <li>
            <a class="ds-link" href={`/cases/${id}`}>
              <TypedText>{label}</TypedText>, {whereText(say, where)}
            </a>
            : {say(safeguard ? "child.do-notify" : "child.do-both")}
          </li>
        ))}
      </ul>
      <RingChildWelfare say={say} {...ring} />
    </Notice>
  );
}
