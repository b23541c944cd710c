import type { OwnWarning } from "../../rules/sharing/warnings.ts";
import { Notice } from "../components/notice.tsx";
import { Tag } from "../components/tag.tsx";
import { Sources } from "../knowledge/sources.tsx";
import { Cited } from "../law/cited.tsx";
import { language, law, say } from "../page.ts";
import type { AnswerInWords, CitedRule, DutyInWords, Group } from "./words.ts";

/** How rules are told to this reader. */
export const sharingHere = () => ({ say, language: language(), sharing: law().sharing });

export function Rule({ rule }: { readonly rule: CitedRule }) {
  const { text, section, confirmed, source } = rule;
  return (
    <>
      {text}{" "}
      <span class="terms">
        (<Cited text={section} />)
      </span>{" "}
      {!confirmed && <Tag kind="unconfirmed" />}
      <Sources sources={[source]} />
    </>
  );
}

/** Warnings that can change lives come first. */
export function Warnings({
  own,
  rules,
}: {
  readonly own: readonly OwnWarning[];
  readonly rules: readonly CitedRule[];
}) {
  return own.length + rules.length === 0 ? null : (
    <Notice heading={say("sharing.first")} tone="awaited">
      <ul>
        {own.map((code) => (
          <li>{say(`sharing.own.${code}`)}</li>
        ))}
        {rules.map((rule) => (
          <li>
            <Rule rule={rule} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Under({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return lines.length === 0 ? null : (
    <>
      <h4>{title}</h4>
      <ul>
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </>
  );
}

function OneDuty({ duty }: { readonly duty: DutyInWords }) {
  const { rule, by, fields, shut, judge, log } = duty;
  return (
    <li class="case-line">
      <h3>{rule.text}</h3>
      <p class="terms">
        <Cited text={rule.section} />
      </p>
      {by !== null && (
        <p>
          <strong>{say("sharing.by", { when: by })}</strong>
        </p>
      )}
      <p>{say("sharing.must-about", { fields })}</p>
      {shut !== "" && <p>{say("sharing.must-not-this", { fields: shut })}</p>}
      <Under title={say("sharing.judge")} lines={judge} />
      <Under title={say("sharing.log")} lines={log} />
      <Sources sources={[rule.source]} />
    </li>
  );
}

function Rules({ rules }: { readonly rules: readonly CitedRule[] }) {
  return rules.length === 0 ? null : (
    <ul>
      {rules.map((rule) => (
        <li>
          <Rule rule={rule} />
        </li>
      ))}
    </ul>
  );
}

function Refused({ group }: { readonly group: Group }) {
  const { rules, ways } = group;
  return (
    <>
      {rules.length === 0 && <p>{say("sharing.no-rule")}</p>}
      <Rules rules={rules} />
      {rules.length > 0 && ways.length === 0 && <p>{say("sharing.not-allowed")}</p>}
      {ways.length > 0 && (
        <details>
          <summary>{say("sharing.would-need")}</summary>
          <ul>
            {ways.map(({ needs, rule }) => (
              <li>
                {needs.join(" ")}{" "}
                <span class="terms">
                  (<Cited text={rule.section} />)
                </span>{" "}
                {!rule.confirmed && <Tag kind="unconfirmed" />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Unsettled({ group }: { readonly group: Group }) {
  const { asks, unconfirmed } = group;
  return (
    <>
      <ul>
        {asks.map(({ text, rules }) => (
          <li>
            {text}
            <Rules rules={rules} />
          </li>
        ))}
      </ul>
      {unconfirmed.length > 0 && (
        <>
          <p>{say("sharing.not-confirmed")}</p>
          <Rules rules={unconfirmed} />
        </>
      )}
    </>
  );
}

type List = "may" | "mayNot" | "unsure";

function OneGroup({ list, ...props }: { readonly list: List; readonly group: Group }) {
  const { group } = props;
  return (
    <li class="case-line">
      <h3>{group.fields}</h3>
      {list === "may" && (
        <>
          <Rules rules={group.rules} />
          <Under title={say("sharing.judge")} lines={group.judge} />
          <Under title={say("sharing.log")} lines={group.log} />
        </>
      )}
      {list === "mayNot" && <Refused {...props} />}
      {list === "unsure" && <Unsettled {...props} />}
    </li>
  );
}

function Groups({ list, groups }: { readonly list: List; readonly groups: readonly Group[] }) {
  return groups.length === 0 ? null : (
    <section data-answer={list}>
      <h2>{say(list === "mayNot" ? "sharing.may-not" : `sharing.${list}`)}</h2>
      <ul class="case-lines">
        {groups.map((group) => (
          <OneGroup list={list} group={group} />
        ))}
      </ul>
    </section>
  );
}

export function Answer({ words }: { readonly words: AnswerInWords }) {
  return (
    <>
      {words.must.length > 0 && (
        <section data-answer="must">
          <h2>{say("sharing.must")}</h2>
          <ul class="case-lines">
            {words.must.map((duty) => (
              <OneDuty duty={duty} />
            ))}
          </ul>
        </section>
      )}
      <Groups list="may" groups={words.may} />
      <Groups list="mayNot" groups={words.mayNot} />
      <Groups list="unsure" groups={words.unsure} />
      {words.must.length === 0 && <p class="terms">{say("sharing.must-none")}</p>}
    </>
  );
}
