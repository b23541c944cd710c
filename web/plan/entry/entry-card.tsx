import type { Entry } from "../../../domain/plan/entry.ts";
import { dueOf, historyOf, newestOf, runs } from "../../../domain/plan/entry.ts";
import { dayOf } from "../../../domain/time/day.ts";
import { Tag } from "../../components/tag.tsx";
import { TypedText } from "../../components/typed-text.tsx";
import { language, say } from "../../page.ts";
import { dayText } from "../../texts/formats.ts";
import { addressOf, asWritten, holderOf, type Looking } from "../frame.tsx";
import { describe } from "./described.ts";
import { pathOf } from "./kinds.ts";

interface Props {
  readonly looking: Looking;
  readonly entry: Entry;
}

function isLate({ today }: Looking, { content }: Entry): boolean {
  if (content.kind !== "step" && content.kind !== "follow-up") {
    return false;
  }
  const due = dueOf(content);
  return runs(content) && due !== null && due < today;
}

export function EntryLines({ looking, entry }: Props) {
  const written = { day: dayText(language(), dayOf(entry.at)), name: entry.by.name };
  return (
    <ul>
      {describe(looking, entry).lines.map((line) => (
        <li>
          <TypedText>{line}</TypedText>
        </li>
      ))}
      <li class="terms">{say("plan.written", written)}</li>
    </ul>
  );
}

export function Wrong({ looking, entry }: Props) {
  const { found } = looking;
  const about = newestOf(found.entries).filter(
    ({ content }) => content.kind === "correction" && content.about === entry.thing,
  );
  return (
    <>
      {about.map((each) => (
        <blockquote>
          {say("plan.wrong-here")}: <TypedText>{describe(looking, each).heading}</TypedText>
          <EntryLines looking={looking} entry={each} />
        </blockquote>
      ))}
    </>
  );
}

/** In a part no longer visible: whom to ask, unless recused. */
function OwnOnly({ looking }: Pick<Props, "looking">) {
  const { found } = looking;
  return (
    <p class="terms">
      {say("plan.own-only")}{" "}
      {!found.plan.holderAside && say("plan.own-ask", { name: holderOf(looking) })}
    </p>
  );
}

export function EntryCard({
  looking,
  entry,
  linked,
  within = false,
}: Props & {
  readonly linked: boolean;
  /** Its field's heading is above already. */
  readonly within?: boolean;
}) {
  const { found } = looking;
  const { heading } = describe(looking, entry);
  const { kind } = entry.content;
  const own = !found.access.fields.includes(entry.field);
  return (
    <section class="person" id={entry.thing}>
      <h3>
        <TypedText>{heading}</TypedText>
      </h3>
      {(!within || isLate(looking, entry)) && (
        <p class="terms">
          {!within && say(`plan.field.${entry.field}`)}{" "}
          {isLate(looking, entry) && <Tag kind="missed" />}
        </p>
      )}
      <EntryLines looking={looking} entry={entry} />
      {own && <OwnOnly looking={looking} />}
      <Wrong looking={looking} entry={entry} />
      {linked && kind !== "handover" && (
        <p>
          <a class="ds-link" href={`${addressOf(looking)}/${pathOf(kind)}/${entry.thing}`}>
            {say(`plan.look.${kind}`)}
            <span class="unseen"> {heading}</span>
          </a>
        </p>
      )}
    </section>
  );
}

export function History({ looking, thing }: { readonly looking: Looking; readonly thing: string }) {
  const { found } = looking;
  const [, ...before] = historyOf(found.entries, thing);
  return before.length === 0 ? null : (
    <details>
      <summary>{say("plan.history", { count: before.length })}</summary>
      {before.map((entry) => (
        <>
          <p>
            <strong>
              <TypedText>{describe(looking, entry).heading}</TypedText>
            </strong>
          </p>
          <EntryLines looking={asWritten(looking, found.entries)} entry={entry} />
        </>
      ))}
    </details>
  );
}
