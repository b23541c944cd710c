import type { FieldLine } from "../../api/referral/prepare.ts";
import { inForce } from "../../domain/case/safeguard.ts";
import type { SharingRule } from "../../domain/knowledge/sharing-rule.ts";
import { isSafeguard } from "../../domain/referral/field.ts";
import { tellsAnything } from "../../domain/referral/told.ts";
import { day } from "../../domain/time/day.ts";
import { Actions, Button } from "../components/button.tsx";
import { Checkboxes } from "../components/choice.tsx";
import { Facts } from "../components/facts.tsx";
import { Notice } from "../components/notice.tsx";
import { TypedText } from "../components/typed-text.tsx";
import { Hidden } from "../forms/kept.tsx";
import { textOf } from "../forms/typed.ts";
import { language, say } from "../page.ts";
import { Rule } from "../sharing/answer.tsx";
import { citedIn } from "../sharing/words.ts";
import { dayText, locales } from "../texts/formats.ts";
import { type Asking, type OneProps, type OneTo, own } from "./form.ts";
import { Rules, WouldHelp } from "./rules.tsx";
import { ToldFields } from "./told.tsx";
import { isBeyond, Track } from "./what.tsx";

function Why({ line, beyond }: { readonly line: FieldLine; readonly beyond: boolean }) {
  const { why } = line;
  if (why === "chosen" || why === "safeguard") {
    return null;
  }
  const ruled = why === "no-rule" || why === "unsure";
  return (
    <>
      {why === "nothing-there" && line.field === "pseudonym"
        ? say("referral.why.no-person")
        : say(`referral.why.${why}`)}
      {beyond && why === "no-rule" && ` ${say("referral.not-in-consent")}`}
      {ruled && (
        <details>
          <summary>
            {say("referral.rules-of")}
            <span class="unseen">: {say(`referral.field.${line.field}`)}</span>
          </summary>
          <Rules rules={line.rules} />
          <WouldHelp line={line} />
        </details>
      )}
    </>
  );
}

function stays({ told, field }: FieldLine, { head }: OneTo["preview"]): boolean {
  const holds = inForce(head.safeguards).some(({ kind }) => kind === field);
  return !told && (holds || !isSafeguard(field));
}

function Duty({ rule }: { readonly rule: SharingRule }) {
  const by = rule.byWhen?.[language()];
  const judge = rule.judge?.[language()];
  return (
    <li>
      <Rule rule={citedIn(language(), rule)} />
      {by !== undefined && (
        <p>
          <strong>{say("sharing.by", { when: by })}</strong>
        </p>
      )}
      {judge !== undefined && <p>{judge}</p>}
    </li>
  );
}

function onceEach(rules: readonly SharingRule[]): readonly SharingRule[] {
  return [...new Map(rules.map((rule) => [rule.id, rule])).values()];
}

/** What the sender must do for any recipient. */
function Duties({ to }: { readonly to: readonly OneTo[] }) {
  const child = onceEach(to.flatMap(({ preview }) => preview.childDuties));
  const must = onceEach(to.flatMap(({ preview }) => preview.must.map(({ rule }) => rule))).filter(
    (rule) => !child.some(({ id }) => id === rule.id),
  );
  return child.length + must.length === 0 ? null : (
    <Notice heading={say("referral.duties")} tone="awaited">
      {child.length > 0 && <p>{say("referral.duties-child")}:</p>}
      <ul>
        {[...child, ...must].map((rule) => (
          <Duty rule={rule} />
        ))}
      </ul>
    </Notice>
  );
}

/** Each unit's line can be left out here. */
function Units({ to }: OneProps) {
  const { units } = to.preview;
  const out = own("unit-out", to.cell);
  return units.length === 0 ? null : (
    <>
      {units.map(({ name, told, leftOut, rules }) => (
        <>
          <h3>{name}</h3>
          <p>{say(unitText(told, leftOut))}</p>
          {told && <Rules rules={rules} />}
        </>
      ))}
      {units.some(({ told, leftOut }) => told || leftOut) && (
        <Checkboxes
          name={out}
          legend={say("referral.unit-out")}
          options={[{ value: "yes", label: say("referral.unit-out-yes") }]}
          chosen={[]}
        />
      )}
    </>
  );
}

function unitText(told: boolean, leftOut: boolean) {
  if (told) {
    return "referral.unit-told";
  }
  return leftOut ? "referral.unit-left-out" : "referral.unit-not";
}

/** Words that may come from another source, their dates, and the rules that protect sources. */
function SourceStays({ to }: { readonly to: OneTo }) {
  const { sourceWords, sourceRules } = to.preview;
  const staying = sourceWords.filter(({ released }) => !released);
  const days = [...new Set(staying.map(({ day: on }) => dayText(language(), on)))];
  return staying.length === 0 ? null : (
    <>
      <h4>{say("referral.source-stays")}</h4>
      <p>
        {say("referral.why.of-source")}{" "}
        {say("referral.source-days", {
          days: new Intl.ListFormat(locales[language()]).format(days),
        })}
      </p>
      <Rules rules={sourceRules} />
    </>
  );
}

function OnePreview({ to, ...props }: OneProps) {
  const { typed } = props;
  const { preview } = to;
  const { refused, told, named, fields } = preview;
  const staying = fields.filter((line) => stays(line, preview));
  const small = !named && told.place !== undefined;
  return (
    <section id={`to.${to.cell}`} tabindex={-1}>
      <h2>{say("referral.preview", { agency: to.name })}</h2>
      <Hidden name={own("saw", to.cell)} value={preview.shown} />
      <Track {...props} to={to} />
      {refused !== null && (
        <Notice heading={say("referral.not-yet")} tone="awaited">
          <p>{say(`refusal.${refused}`)}</p>
          {refused === "referral.words-name-somebody" && (
            <ul>
              {preview.naming.map((words) => (
                <li>
                  <TypedText>{words}</TypedText>
                </li>
              ))}
            </ul>
          )}
        </Notice>
      )}
      <div class="field-classes">
        <div>
          <h3>{say("referral.preview-told")}</h3>
          {tellsAnything(told) || named || told.safeguards !== undefined ? (
            <ToldFields
              told={told}
              named={named ? say("referral.name-would") : null}
              askForWay={preview.head.askForWay}
            />
          ) : (
            <p>{say("referral.preview-nothing")}</p>
          )}
          {small && <p>{say("referral.small-place")}</p>}
        </div>
        <div>
          <h3>{say("referral.preview-stays")}</h3>
          {staying.length > 0 ? (
            <Facts
              facts={staying.map((line) => ({
                term: say(`referral.field.${line.field}`),
                value: <Why line={line} beyond={isBeyond(props, to, line.field)} />,
              }))}
            />
          ) : (
            <p>{say("referral.preview-nothing")}</p>
          )}
          <SourceStays to={to} />
        </div>
      </div>
      {preview.basis.length > 0 && (
        <>
          <h3>{say("referral.basis")}</h3>
          <Rules rules={preview.basis} />
        </>
      )}
      <Units {...props} to={to} />
      <p>
        {say("referral.due")}: {dayText(language(), dayIn(typed, "due"))}. {say("referral.until")}:{" "}
        {dayText(language(), dayIn(typed, "until"))}.
      </p>
    </section>
  );
}

function dayIn(typed: Asking["typed"], name: "due" | "until") {
  return day(textOf(typed, name));
}

/** Sending is possible only where all of it may go. */
export function Preview({ to, ...props }: Asking & { readonly to: readonly OneTo[] }) {
  const { choices, typed } = props;
  const ready = to.every(({ preview }) => preview.refused === null);
  const passed = choices.passable.find(({ id }) => id === textOf(typed, "passesOn"));
  const names = new Intl.ListFormat(locales[language()]).format(to.map(({ name }) => name));
  return (
    <>
      <p class="lead">{say("referral.preview-intro")}</p>
      <Duties to={to} />
      {to.map((one) => (
        <OnePreview {...props} to={one} />
      ))}
      {passed !== undefined && (
        <p id="passesOn" tabindex={-1}>
          {say("referral.will-be-told", { agency: passed.senderName, to: names })}
        </p>
      )}
      <Actions>
        {ready && (
          <Button name="step" value="send">
            {say("referral.send", { agency: names })}
          </Button>
        )}
        {(["judge", "what", "whom"] as const).map((part, place) => (
          <Button
            name="step"
            value={part}
            variant={!ready && place === 0 ? "primary" : "secondary"}
          >
            {say(`referral.back-${part}`)}
          </Button>
        ))}
      </Actions>
    </>
  );
}
