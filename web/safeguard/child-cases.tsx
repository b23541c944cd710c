import type { IncomingLine } from "../../api/intake/incoming.ts";
import type { ChildCase } from "../../api/safeguard/read-child.ts";
import { whereText } from "../case/case-frame.tsx";
import { Notice } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { say } from "../page.ts";
import { isolate } from "../texts/isolate.ts";
import { RingChildWelfare } from "./child-box.tsx";

interface Props {
  readonly cases: readonly ChildCase[];
  readonly incoming: readonly IncomingLine[];
}

function incomingText({ kind, from, place, sector }: IncomingLine): string {
  return kind === "report"
    ? say("inbox.kind.report", {
        where: whereText({ place: place ?? "", sector: sector ?? "" }),
      })
    : say("intake.title-plain", { name: from.name });
}

/** Comes first: cases about a child of which child welfare was not told. */
export function ChildCases({ cases, incoming }: Props) {
  return cases.length + incoming.length === 0 ? null : (
    <Notice heading={say("child.work-heading")} tone="urgent">
      <ul>
        {incoming.map((line) => (
          <li>
            <a class="ds-link" href={`/inbox/${line.id}`}>
              {incomingText(line)}
            </a>
            : {say("child.do-take-on")}
          </li>
        ))}
        {cases.map(({ id, label, safeguard, along, ...where }) => (
          <li>
            <a class="ds-link" href={`/cases/${id}`}>
              <TypedText>{label}</TypedText>, {whereText(where)}
            </a>
            {along.length > 0 && (
              <> ({say("child.along", { names: along.map((name) => isolate(name)).join(", ") })})</>
            )}
            : {say(safeguard ? "child.do-notify" : "child.do-both")}
          </li>
        ))}
      </ul>
      <RingChildWelfare />
    </Notice>
  );
}
