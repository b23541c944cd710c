import type { Recipient } from "../../../domain/routing/outside.ts";
import type { SharingAnswer } from "../../../domain/sharing/answer.ts";
import type { Law } from "../../../law/law.ts";
import { Tag } from "../../components/tag.tsx";
import type { Language, Say } from "../../texts/texts.ts";
import { answerInWords, type Cited, type Group } from "../sharing/words.ts";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly law: Law;
  /** Our kind of body in the sharing rules; null if unknown to them. */
  readonly from: string | null;
  readonly recipient: Recipient;
}

function Sections({ say, rules }: { readonly say: Say; readonly rules: readonly Cited[] }) {
  return (
    <>
      {rules.map(({ section, confirmed }) => (
        <>
          {" "}
          <span class="terms">({section})</span>
          {!confirmed && (
            <>
              {" "}
              <Tag say={say} kind="unconfirmed" />
            </>
          )}
        </>
      ))}
    </>
  );
}

/** As few words as will do; the whole answer is one click off. */
function needsOf(group: Group): readonly string[] {
  const asks = group.asks.map(({ text }) => text);
  const [way] = group.ways;
  return asks.length > 0 ? asks : (way?.needs ?? []);
}

function Lines({
  say,
  language,
  law,
  answer,
}: Omit<Props, "recipient" | "from"> & {
  readonly answer: SharingAnswer;
}) {
  const words = answerInWords({ say, language, sharing: law.sharing }, answer);
  const lists = [
    ["may", words.may],
    ["unsure", words.unsure],
    ["may-not", words.mayNot],
  ] as const;
  return (
    <ul>
      {words.must.map(({ rule, fields }) => (
        <li data-answer="must">
          <strong>{say("sharing.must")}:</strong> {rule.text} {fields}
          <Sections say={say} rules={[rule]} />
        </li>
      ))}
      {lists.map(([list, groups]) =>
        groups.map((group) => (
          <li data-answer={list}>
            <strong>{say(`sharing.${list}`)}:</strong> {group.fields}
            <Sections say={say} rules={[...group.rules, ...group.unconfirmed]} />
            {list !== "may" && needsOf(group).length > 0 && (
              <div class="terms">
                {say("routing.would-need")} {needsOf(group).join(" ")}
              </div>
            )}
          </li>
        )),
      )}
    </ul>
  );
}

/** The sharing page, prefilled for these two. */
function shareAddress(law: Law, from: string | null, { id, kinds, itself, purpose }: Recipient) {
  const to = itself ? id : kinds.find((kind) => Object.hasOwn(law.sharing.codes.bodies, kind));
  if (from === null || to === undefined) {
    return "/share";
  }
  const fields = {
    "f.identity": "name",
    "f.workplace": "workplace",
    "f.observation": "observations",
  };
  return `/share?${new URLSearchParams({ from, to, purpose, ...fields })}`;
}

/** Refused and unsure are named as such. */
export function TellingTo({ say, language, law, from, recipient }: Props) {
  const { telling, name } = recipient;
  const reading = { say, language, law };
  return (
    <details>
      <summary>{say("routing.telling", { name })}</summary>
      <p>
        <strong>{say("routing.without-names")}</strong>
      </p>
      <Lines {...reading} answer={telling.withoutNames} />
      <p>
        <strong>{say("routing.named")}</strong>
      </p>
      <Lines {...reading} answer={telling.named} />
      <p>
        <a class="ds-link" href={shareAddress(law, from, recipient)}>
          {say("routing.share")}
        </a>
      </p>
    </details>
  );
}
