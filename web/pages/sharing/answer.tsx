import type { OwnWarning } from "../../../domain/sharing/warnings.ts";
import { Notice } from "../../components/notice.tsx";
import { Sources } from "../../components/sources.tsx";
import { Tag } from "../../components/tag.tsx";
import type { Language, Say } from "../../texts/texts.ts";
import type { AnswerInWords, Cited, DutyInWords, Group } from "./words.ts";

interface Reading {
  readonly say: Say;
  readonly language: Language;
}

export function Rule({ say, language, rule }: Reading & { readonly rule: Cited }) {
  const { text, section, confirmed, source } = rule;
  return (
    <>
      {text} <span class="terms">({section})</span>{" "}
      {!confirmed && <Tag say={say} kind="unconfirmed" />}
      <Sources say={say} language={language} sources={[source]} />
    </>
  );
}

/** Warnings that can change lives come first. */
export function Warnings({
  say,
  language,
  own,
  rules,
}: Reading & { readonly own: readonly OwnWarning[]; readonly rules: readonly Cited[] }) {
  return own.length + rules.length === 0 ? null : (
    <Notice heading={say("sharing.first")} tone="awaited">
      <ul>
        {own.map((code) => (
          <li>{say(`sharing.own.${code}`)}</li>
        ))}
        {rules.map((rule) => (
          <li>
            <Rule say={say} language={language} rule={rule} />
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

function OneDuty({ say, language, duty }: Reading & { readonly duty: DutyInWords }) {
  const { rule, by, fields, shut, judge, log } = duty;
  return (
    <li class="case-line">
      <h3>{rule.text}</h3>
      <p class="terms">{rule.section}</p>
      {by !== null && (
        <p>
          <strong>{say("sharing.by", { when: by })}</strong>
        </p>
      )}
      <p>{say("sharing.must-about", { fields })}</p>
      {shut !== "" && <p>{say("sharing.must-not-this", { fields: shut })}</p>}
      <Under title={say("sharing.judge")} lines={judge} />
      <Under title={say("sharing.log")} lines={log} />
      <Sources say={say} language={language} sources={[rule.source]} />
    </li>
  );
}

function Rules({ say, language, rules }: Reading & { readonly rules: readonly Cited[] }) {
  return rules.length === 0 ? null : (
    <ul>
      {rules.map((rule) => (
        <li>
          <Rule say={say} language={language} rule={rule} />
        </li>
      ))}
    </ul>
  );
}

function Refused({ say, language, group }: Reading & { readonly group: Group }) {
  const { rules, ways } = group;
  return (
    <>
      {rules.length === 0 && <p>{say("sharing.no-rule")}</p>}
      <Rules say={say} language={language} rules={rules} />
      {rules.length > 0 && ways.length === 0 && <p>{say("sharing.not-allowed")}</p>}
      {ways.length > 0 && (
        <details>
          <summary>{say("sharing.would-need")}</summary>
          <ul>
            {ways.map(({ needs, rule }) => (
              <li>
                {needs.join(" ")} <span class="terms">({rule.section})</span>{" "}
                {!rule.confirmed && <Tag say={say} kind="unconfirmed" />}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Unsettled({ say, language, group }: Reading & { readonly group: Group }) {
  const { asks, unconfirmed } = group;
  return (
    <>
      <ul>
        {asks.map(({ text, rules }) => (
          <li>
            {text}
            <Rules say={say} language={language} rules={rules} />
          </li>
        ))}
      </ul>
      {unconfirmed.length > 0 && (
        <>
          <p>{say("sharing.not-confirmed")}</p>
          <Rules say={say} language={language} rules={unconfirmed} />
        </>
      )}
    </>
  );
}

type List = "may" | "mayNot" | "unsure";

function OneGroup({ list, ...props }: Reading & { readonly list: List; readonly group: Group }) {
  const { say, language, group } = props;
  return (
    <li class="case-line">
      <h3>{group.fields}</h3>
      {list === "may" && (
        <>
          <Rules say={say} language={language} rules={group.rules} />
          <Under title={say("sharing.judge")} lines={group.judge} />
          <Under title={say("sharing.log")} lines={group.log} />
        </>
      )}
      {list === "mayNot" && <Refused {...props} />}
      {list === "unsure" && <Unsettled {...props} />}
    </li>
  );
}

function Groups({
  list,
  groups,
  ...reading
}: Reading & { readonly list: List; readonly groups: readonly Group[] }) {
  const { say } = reading;
  return groups.length === 0 ? null : (
    <section data-answer={list}>
      <h2>{say(list === "mayNot" ? "sharing.may-not" : `sharing.${list}`)}</h2>
      <ul class="case-lines">
        {groups.map((group) => (
          <OneGroup {...reading} list={list} group={group} />
        ))}
      </ul>
    </section>
  );
}

export function Answer({ say, language, words }: Reading & { readonly words: AnswerInWords }) {
  const reading = { say, language };
  return (
    <>
      {words.must.length > 0 && (
        <section data-answer="must">
          <h2>{say("sharing.must")}</h2>
          <ul class="case-lines">
            {words.must.map((duty) => (
              <OneDuty {...reading} duty={duty} />
            ))}
          </ul>
        </section>
      )}
      <Groups {...reading} list="may" groups={words.may} />
      <Groups {...reading} list="mayNot" groups={words.mayNot} />
      <Groups {...reading} list="unsure" groups={words.unsure} />
      {words.must.length === 0 && <p class="terms">{say("sharing.must-none")}</p>}
    </>
  );
}
