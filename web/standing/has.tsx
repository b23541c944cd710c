import type { TheyHave, WeHave } from "../../api/standing/threads.ts";
import { citationIn } from "../../domain/base/citation.ts";
import { isPurpose } from "../../domain/referral/disclose.ts";
import type { Field } from "../../domain/referral/field.ts";
import { dayOf } from "../../domain/time/day.ts";
import { Facts } from "../components/facts.tsx";
import { Tag } from "../components/tag.tsx";
import { Cited } from "../law/cited.tsx";
import { language, law, say, today } from "../page.ts";
import { dayText } from "../texts/formats.ts";

export function purposeText(purpose: string): string {
  return isPurpose(purpose) ? say(`referral.purpose.${purpose}`) : purpose;
}

function fieldsText(fields: readonly Field[]): string {
  return fields.map((field) => say(`referral.field.${field}`)).join(", ");
}

function Basis({ basis }: { readonly basis: readonly string[] }) {
  const rules = law().sharing.rules.filter(({ id }) => basis.includes(id));
  return rules.length === 0 ? (
    <span>{say("standing.no-basis")}</span>
  ) : (
    <span>
      {rules.map(({ basis: section, confirmed }, at) => (
        <>
          {at > 0 && ", "}
          <Cited text={citationIn(language(), section)} />
          {!confirmed && (
            <>
              {" "}
              <Tag kind="unconfirmed" />
            </>
          )}
        </>
      ))}
    </span>
  );
}

function common({ purpose, fields, basis }: Pick<TheyHave, "purpose" | "fields" | "basis">) {
  return [
    { term: say("standing.for"), value: purposeText(purpose) },
    { term: say("standing.fields"), value: fieldsText(fields) },
    {
      term: say("standing.basis"),
      value: <Basis basis={basis} />,
    },
  ];
}

function Theirs({ had }: { readonly had: TheyHave }) {
  const day = dayText(language(), had.until);
  const facts = [
    ...common(had),
    { term: say("standing.stands"), value: say(`standing.holds.${had.holds}`, { day }) },
    ...had.units.map(({ name, basis }) => ({
      term: name,
      value: (
        <span>
          {say("standing.unit")} <Basis basis={basis} />
        </span>
      ),
    })),
    ...(had.outcomes.length === 0
      ? []
      : [
          {
            term: say("standing.outcomes"),
            value: had.outcomes
              .map(({ kind, at }) =>
                say("standing.outcome-told", {
                  kind: say(`case.state.${kind}`),
                  day: dayText(language(), dayOf(at)),
                }),
              )
              .join("; "),
          },
        ]),
  ];
  return (
    <li class="case-line" data-holds={had.holds}>
      <h3>
        <a href={`/referrals/${had.id}`}>{had.to}</a>
      </h3>
      <Facts facts={facts} />
    </li>
  );
}

function Ours({ had }: { readonly had: WeHave }) {
  const day = dayText(language(), had.until);
  const stands =
    had.state === "withdrawn"
      ? say("standing.they-took-back")
      : say(had.until < today() ? "standing.may-not-use" : "standing.may-use", { day });
  return (
    <li class="case-line">
      <h3>
        <a href={`/inbox/${had.id}`}>{had.from}</a>
      </h3>
      <Facts facts={[...common(had), { term: say("standing.stands"), value: stands }]} />
    </li>
  );
}

export function WhoHasWhat(props: {
  readonly theyHave: readonly TheyHave[];
  readonly weHave: readonly WeHave[];
}) {
  const { theyHave, weHave } = props;
  return (
    <>
      <section>
        <h2>{say("standing.they-have")}</h2>
        <p>{say("standing.they-have-referrals")}</p>
        {theyHave.length === 0 ? (
          <p>{say("standing.they-have-none")}</p>
        ) : (
          <ul class="case-lines">
            {theyHave.map((had) => (
              <Theirs had={had} />
            ))}
          </ul>
        )}
      </section>
      {weHave.length > 0 && (
        <section>
          <h2>{say("standing.we-have")}</h2>
          <ul class="case-lines">
            {weHave.map((had) => (
              <Ours had={had} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
