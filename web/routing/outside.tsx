import type { Whom } from "../../api/routing/whom.ts";
import { citationIn } from "../../domain/base/citation.ts";
import { promiseOf } from "../../domain/directory/promise.ts";
import type { Recipient } from "../../domain/routing/outside.ts";
import type { RoutedNeed } from "../../domain/routing/question.ts";
import { dayOf } from "../../domain/time/day.ts";
import { CapacityWords } from "../capacity/capacity-word.tsx";
import { Mark } from "../components/helper-card.tsx";
import { Tag } from "../components/tag.tsx";
import { Call } from "../help/helpers.tsx";
import { Sources } from "../knowledge/sources.tsx";
import { Cited } from "../law/cited.tsx";
import { language, law, say } from "../page.ts";
import { TellingTo } from "./telling.tsx";

interface Props {
  readonly found: Whom;
  /** Null where no referral can begin here. */
  readonly refer: ((recipient: Recipient) => string) | null;
}

/** The others are one click off. */
const atOnce = 3;

function Name({ recipient: { id, name, itself } }: { readonly recipient: Recipient }) {
  return itself ? <a href={`/knowledge/directory/${id}`}>{name}</a> : <span>{name}</span>;
}

function MandateText({ recipient }: { readonly recipient: Recipient }) {
  const { body, itself, kinds, private: outsider } = recipient;
  const as = promiseOf({ kinds, authority: !outsider });
  return (
    <>
      {body !== null && (
        <p>
          {!itself && <span class="terms">{say("routing.such-bodies", { name: body.name })} </span>}
          {body.does[language()]}
          {body.forWhom !== null && itself && (
            <>
              {" "}
              {say("help.for-whom")} {body.forWhom[language()]}.
            </>
          )}
        </p>
      )}
      <p>
        <strong>{say("routing.not-for")}</strong> {say(`routing.not.${as}`)}
      </p>
      {body !== null && itself && (
        <p>
          <strong>{say("help.pass-on")}</strong> {body.passOn[language()]}
        </p>
      )}
    </>
  );
}

function SourceOf({ recipient: { body } }: { readonly recipient: Recipient }) {
  return body === null ? (
    <p class="terms">{say("routing.introduced")}</p>
  ) : (
    <Sources sources={[{ title: body.source, lang: "nb", read: body.checked }]} />
  );
}

function Letter({
  recipient,
  refer,
}: Pick<Props, "refer"> & {
  readonly recipient: Recipient;
}) {
  if (recipient.cell === null) {
    return null;
  }
  return refer === null ? null : (
    <p>
      <a class="ds-link" href={refer(recipient)}>
        {say("routing.refer", { name: recipient.name })}
      </a>
    </p>
  );
}

function OneRecipient(props: Props & { readonly recipient: Recipient }) {
  const { found, recipient } = props;
  const { body, itself, cell, purpose, reasons } = recipient;
  const { now, from } = found.asked;
  const today = dayOf(now);
  const ourKind =
    from.kinds.find((kind) => Object.hasOwn(law().sharing.codes.bodies, kind)) ?? null;
  return (
    <li class="case-line" id={recipient.id}>
      <h4>
        <Name recipient={recipient} />
      </h4>
      <p>
        <Mark>{say(recipient.private ? "routing.outsider" : "routing.public")}</Mark>{" "}
        <Mark>{say(cell === null ? "routing.by-phone" : "routing.by-referral")}</Mark>{" "}
        {body !== null && body.confirmed !== "yes" && <Tag kind="unconfirmed" />}
      </p>
      <p class="terms">
        {say("routing.why", {
          purpose: say(`routing.purpose.${purpose}`),
          reasons: reasons.map((reason) => say(`routing.reason.${reason}`)).join(" "),
        })}
      </p>
      <MandateText recipient={recipient} />
      {cell !== null && <CapacityWords today={today} capacity={cell.capacity} />}
      {body !== null && itself && <Call body={body} />}
      <Letter {...props} />
      <TellingTo from={ourKind} recipient={recipient} />
      <SourceOf recipient={recipient} />
    </li>
  );
}

function Need(props: Props & { readonly need: RoutedNeed }) {
  const { found, need } = props;
  const here = found.outside.filter((each) => each.need === need);
  const line = (recipient: Recipient) => <OneRecipient {...props} recipient={recipient} />;
  const rest = here.slice(atOnce);
  return here.length === 0 ? null : (
    <section data-need={need}>
      <h3>{say(`knowledge.need.${need}`)}</h3>
      <ul class="case-lines">{here.slice(0, atOnce).map(line)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{say("routing.more", { count: rest.length })}</summary>
          <ul class="case-lines">{rest.map(line)}</ul>
        </details>
      )}
    </section>
  );
}

/** Special units hear of a referral where a rule allows it, never of whom. */
function Units({ found }: Pick<Props, "found">) {
  const sections = (basis: readonly string[]) =>
    law()
      .sharing.rules.filter(({ id }) => basis.includes(id))
      .map(({ basis: section }) => citationIn(language(), section))
      .join(", ");
  return (
    <>
      {found.units.map(({ name, basis }) => (
        <p>
          {basis === null ? (
            say("routing.unit-not", { name })
          ) : (
            <Cited text={say("routing.unit", { name, sections: sections(basis) })} />
          )}
        </p>
      ))}
    </>
  );
}

export function Outside(props: Props) {
  const { found } = props;
  const needs = [...new Set(found.outside.map(({ need }) => need))];
  return (
    <section>
      <h2 id="outside" tabindex={-1}>
        {say("routing.outside")}
      </h2>
      {needs.length === 0 ? (
        <p>{say(found.asked.needs.length === 0 ? "routing.ask-first" : "routing.nobody")}</p>
      ) : (
        <p>{say("routing.outside-why")}</p>
      )}
      {needs.map((need) => (
        <Need {...props} need={need} />
      ))}
      {needs.length > 0 && <Units {...props} />}
    </section>
  );
}
