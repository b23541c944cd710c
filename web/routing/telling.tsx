import type { Recipient } from "../../domain/routing/outside.ts";
import type { SharingAnswer } from "../../rules/sharing/answer.ts";
import { Tag } from "../components/tag.tsx";
import { law, say } from "../page.ts";
import { sharingHere } from "../sharing/answer.tsx";
import { answerInWords, type CitedRule, type Group } from "../sharing/words.ts";

interface Props {
  /** Our kind of body in the sharing rules; null if unknown to them. */
  readonly from: string | null;
  readonly recipient: Recipient;
}

function Sections({ rules }: { readonly rules: readonly CitedRule[] }) {
  return (
    <>
      {rules.map(({ section, confirmed }) => (
        <>
          {" "}
          <span class="terms">({section})</span>
          {!confirmed && (
            <>
              {" "}
              <Tag kind="unconfirmed" />
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
  answer,
}: Omit<Props, "recipient" | "from"> & {
  readonly answer: SharingAnswer;
}) {
  const words = answerInWords(sharingHere(), answer);
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
          <Sections rules={[rule]} />
        </li>
      ))}
      {lists.map(([list, groups]) =>
        groups.map((group) => (
          <li data-answer={list}>
            <strong>{say(`sharing.${list}`)}:</strong> {group.fields}
            <Sections rules={[...group.rules, ...group.unconfirmed]} />
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
function shareAddress(from: string | null, { id, kinds, itself, purpose }: Recipient) {
  const to = itself ? id : kinds.find((kind) => Object.hasOwn(law().sharing.codes.bodies, kind));
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
export function TellingTo({ from, recipient }: Props) {
  const { telling, name } = recipient;
  const reading = {};
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
        <a class="ds-link" href={shareAddress(from, recipient)}>
          {say("routing.share")}
        </a>
      </p>
    </details>
  );
}
