import type { TheyHave, WeHave } from "../../../api/standing/threads.ts";
import { citationIn } from "../../../domain/base/citation.ts";
import { isPurpose } from "../../../domain/referral/disclose.ts";
import type { Field } from "../../../domain/referral/field.ts";
import { type Day, dayOf } from "../../../domain/time/day.ts";
import type { Law } from "../../../law/law.ts";
import { Facts } from "../../components/facts.tsx";
import { Tag } from "../../components/tag.tsx";
import { dayText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly law: Law;
  readonly today: Day;
}

export function purposeText(say: Say, purpose: string): string {
  return isPurpose(purpose) ? say(`referral.purpose.${purpose}`) : purpose;
}

function fieldsText(say: Say, fields: readonly Field[]): string {
  return fields.map((field) => say(`referral.field.${field}`)).join(", ");
}

function Basis({
  say,
  language,
  law,
  basis,
}: Pick<Props, "say" | "language" | "law"> & { readonly basis: readonly string[] }) {
  const rules = law.sharing.rules.filter(({ id }) => basis.includes(id));
  return rules.length === 0 ? (
    <span>{say("standing.no-basis")}</span>
  ) : (
    <span>
      {rules.map(({ basis: section, confirmed }, at) => (
        <>
          {at > 0 && ", "}
          {citationIn(language, section)}
          {!confirmed && (
            <>
              {" "}
              <Tag say={say} kind="unconfirmed" />
            </>
          )}
        </>
      ))}
    </span>
  );
}

function common(
  props: Props,
  { purpose, fields, basis }: Pick<TheyHave, "purpose" | "fields" | "basis">,
) {
  const { say, language, law } = props;
  return [
    { term: say("standing.for"), value: purposeText(say, purpose) },
    { term: say("standing.fields"), value: fieldsText(say, fields) },
    {
      term: say("standing.basis"),
      value: <Basis say={say} language={language} law={law} basis={basis} />,
    },
  ];
}

function Theirs(props: Props & { readonly had: TheyHave }) {
  const { say, language, law, had } = props;
  const day = dayText(language, had.until);
  const facts = [
    ...common(props, had),
    { term: say("standing.stands"), value: say(`standing.holds.${had.holds}`, { day }) },
    ...had.units.map(({ name, basis }) => ({
      term: name,
      value: (
        <span>
          {say("standing.unit")} <Basis say={say} language={language} law={law} basis={basis} />
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
                  day: dayText(language, dayOf(at)),
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

function Ours(props: Props & { readonly had: WeHave }) {
  const { say, language, today, had } = props;
  const day = dayText(language, had.until);
  const stands =
    had.state === "withdrawn"
      ? say("standing.they-took-back")
      : say(had.until < today ? "standing.may-not-use" : "standing.may-use", { day });
  return (
    <li class="case-line">
      <h3>
        <a href={`/inbox/${had.id}`}>{had.from}</a>
      </h3>
      <Facts facts={[...common(props, had), { term: say("standing.stands"), value: stands }]} />
    </li>
  );
}

export function WhoHasWhat(
  props: Props & { readonly theyHave: readonly TheyHave[]; readonly weHave: readonly WeHave[] },
) {
  const { say, theyHave, weHave } = props;
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
              <Theirs {...props} had={had} />
            ))}
          </ul>
        )}
      </section>
      {weHave.length > 0 && (
        <section>
          <h2>{say("standing.we-have")}</h2>
          <ul class="case-lines">
            {weHave.map((had) => (
              <Ours {...props} had={had} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
