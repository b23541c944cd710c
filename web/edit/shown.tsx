import type { Conflict } from "../../domain/edit/conflict.ts";
import type { Proposal } from "../../domain/edit/edit.ts";
import { kindAndId } from "../../domain/edit/item.ts";
import { placesOf, type Statement } from "../../domain/edit/statement.ts";
import { confidences, sides } from "../../domain/edit/whole.ts";
import type { Decision } from "../../domain/knowledge/decision.ts";
import type { Factor } from "../../domain/knowledge/factor.ts";
import { dayOf } from "../../domain/time/day.ts";
import { itemsOf } from "../../law/items/items.ts";
import { kindNames } from "../../law/items/kinds.ts";
import { TextArea, TextField } from "../components/field.tsx";
import { Notice } from "../components/notice.tsx";
import { language, law, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { languages } from "../texts/texts.ts";
import { heldTitle, itemTitle } from "./labels.ts";

const wholes = ["caution", "reviewBy", "side", "confidence", "nativeReader"] as const;

export function placeText(place: string): string {
  const [what, name = "", , part] = place.split("/");
  if (what === "fact") {
    const factor = law().factors.get(name)?.name[language()] ?? name;
    const which = part === "text" || part === "level" ? part : "at";
    return `${factor}: ${say(`edit.place.${which}`).toLowerCase()}`;
  }
  if (what === "source") {
    return say("edit.place.source", { name });
  }
  const whole = wholes.find((each) => each === what) ?? "outcome";
  return say(`edit.place.${whole}`);
}

function levelText(factor: Factor | undefined, level: number): string {
  const words = factor?.levels[level]?.[language()];
  return words === undefined ? String(level) : `${level}: ${words}`;
}

function choiceText(line: string): string {
  const side = sides.find((each) => each === line);
  const confidence = confidences.find((each) => each === line);
  if (side !== undefined) {
    return say(`compare.side.${side}`);
  }
  return confidence === undefined ? line : say(`knowledge.confidence.${confidence}`);
}

export function StatementText({
  factor,
  statement,
}: {
  readonly factor?: Factor | undefined;
  readonly statement: Statement;
}) {
  if (statement === null) {
    return <p>{say("edit.nothing")}</p>;
  }
  if (typeof statement === "object") {
    return (
      <>
        {languages.map((each) => (
          <p lang={each}>{statement[each]}</p>
        ))}
      </>
    );
  }
  if (typeof statement === "number") {
    return <p>{levelText(factor, statement)}</p>;
  }
  return <p>{choiceText(statement)}</p>;
}

export function kindText(entry: string): string {
  const kind = kindNames.find((name) => name === kindAndId(entry)[0]);
  return kind === undefined ? "" : say(`edit.kind.${kind}`);
}

export function proposalTitle({ edit }: Proposal): string {
  if (edit.kind === "new-decision") {
    return say("edit.new-decision", { name: edit.would.name });
  }
  if (edit.kind === "item") {
    const item = itemsOf(law().files).get(edit.entry);
    return item === undefined
      ? edit.entry
      : say("edit.item-of", {
          kind: say(`edit.kind.${item.kind}`),
          name: itemTitle(item),
        });
  }
  if (edit.kind === "new-item" || edit.kind === "retire") {
    const value = edit.kind === "retire" ? edit.was : edit.would;
    const key = edit.kind === "retire" ? "edit.retire-of" : "edit.new-of";
    return say(key, {
      kind: kindText(edit.entry),
      name: heldTitle(edit.entry, value),
    });
  }
  const name = law().decisions.find(({ id }) => id === edit.entry)?.name ?? edit.entry;
  return say("edit.change-of", { name, place: placeText(edit.place) });
}

export function ProposalLine({
  proposal,
  me,
}: {
  readonly proposal: Proposal;
  readonly me: string;
}) {
  return (
    <li class="case-line">
      <a class="ds-link" href={`/edit/proposals/${proposal.id}`}>
        {proposalTitle(proposal)}
      </a>
      <p class="terms">
        {say("edit.proposed-by", {
          day: dayText(language(), dayOf(proposal.proposed)),
          name: proposal.by.name,
        })}
        . {proposal.answer === null && proposal.by.id === me && say("edit.yours")}
        <AnswerText proposal={proposal} />
      </p>
    </li>
  );
}

export function ProposalList({
  proposals,
  ...props
}: {
  readonly proposals: readonly Proposal[];
  readonly me: string;
}) {
  return (
    <ul class="case-lines">
      {proposals.map((proposal) => (
        <ProposalLine {...props} proposal={proposal} />
      ))}
    </ul>
  );
}

export function Waiting(props: { readonly proposals: readonly Proposal[]; readonly me: string }) {
  const { proposals } = props;
  return proposals.length === 0 ? null : (
    <Notice heading={say("edit.waits-already")} tone="awaited">
      <p>{say("edit.waits-already-why")}</p>
      <ProposalList {...props} />
    </Notice>
  );
}

export function AnswerText({ proposal: { answer } }: { readonly proposal: Proposal }) {
  if (answer === null) {
    return null;
  }
  const told = { day: dayText(language(), dayOf(answer.at)), name: answer.by };
  return (
    <>
      {say(answer.answer === "approved" ? "edit.approved-by" : "edit.declined-by", told)}.
      {answer.reason !== null && ` ${say("edit.reason-given")}: ${answer.reason}`}
    </>
  );
}

export function Conflicts({
  conflicts,
  alike,
}: {
  readonly conflicts: readonly Conflict[];
  readonly alike: readonly Decision[];
}) {
  return (
    <>
      {alike.length > 0 && (
        <Notice heading={say("edit.alike")} tone="awaited">
          <ul>
            {alike.map(({ id, name }) => (
              <li>
                <a href={`/knowledge/decisions/${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {conflicts.length === 0 ? (
        <p>{say("edit.no-conflicts")}</p>
      ) : (
        <Notice heading={say("edit.conflicts")} tone="awaited">
          <p>{say("edit.conflicts-why")}</p>
          <ul>
            {conflicts.map(({ decision, how }) => (
              <li>
                <a href={`/knowledge/decisions/${decision.id}`}>
                  {say(`edit.conflict.${how}`, { name: decision.name })}
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

export function ReasonFields({
  help = "edit.why-help",
  why,
  source,
}: {
  readonly help?: "edit.why-help" | "edit.retire-why-help";
  readonly why?: string | undefined;
  readonly source?: string | undefined;
}) {
  return (
    <>
      <TextArea name="why" rows={2} label={say("edit.why")} help={say(help)} value={why} />
      <TextField
        name="source"
        label={say("edit.source")}
        help={say("edit.source-help")}
        value={source}
      />
    </>
  );
}

export function factorAt(decision: Decision | undefined, place: string) {
  const found = decision && placesOf(decision).find((each) => each.place === place);
  return law().factors.get(found?.fact?.factor ?? "");
}
