import type { Day } from "../../domain/base/day.ts";
import type { Body } from "../../domain/directory/body.ts";
import { numberIsFresh } from "../../domain/directory/find.ts";
import { dayText } from "../texts/formats.ts";
import type { Language, Say } from "../texts/texts.ts";
import { Sources } from "./sources.tsx";
import { Mark, Tag } from "./tag.tsx";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly today: Day;
}

/** Numbers that everybody knows by heart need no word about when we last rang them. */
const emergency = new Set(["110", "112", "113"]);

/** The number one rings, the hours, and whether we have rung it ourselves lately. */
export function Call({ say, language, today, body }: Props & { readonly body: Body }) {
  const { phone, phoneRung, hours } = body;
  if (phone === null) {
    return null;
  }
  const fresh = numberIsFresh(body, today) || emergency.has(phone);
  return (
    <p>
      <a class="ds-link call" href={`tel:${phone.replaceAll(" ", "")}`}>
        {say("help.call", { phone })}
      </a>
      {hours !== null && <span> {hours[language]}</span>}
      {!fresh && (
        <>
          <br />
          <span class="terms">
            {phoneRung === null
              ? say("help.never-rung")
              : say("help.rung", { day: dayText(language, phoneRung) })}
          </span>
        </>
      )}
    </p>
  );
}

function tongues(language: Language, codes: readonly string[]): string {
  const names = new Intl.DisplayNames(language, { type: "language" });
  return codes.map((code) => names.of(code) ?? code).join(", ");
}

function Helper({ say, language, today, body }: Props & { readonly body: Body }) {
  const { name, area, forWhom, does, authority, passOn, web, languages, note, confirmed } = body;
  return (
    <li>
      <h3>{name}</h3>
      <p>
        <Mark>{say(authority ? "help.authority" : "help.no-authority")}</Mark>{" "}
        {confirmed !== "yes" && <Tag say={say} kind="unconfirmed" />}
      </p>
      <p>{does[language]}</p>
      {typeof area !== "string" && <p>{say("help.where", { places: area.join(", ") })}</p>}
      {area === "municipal" && <p>{say("help.municipal")}</p>}
      {forWhom !== null && <p>{say("help.for-whom", { whom: forWhom[language] })}</p>}
      <Call say={say} language={language} today={today} body={body} />
      <p>
        <strong>{say("help.pass-on")}</strong> {passOn[language]}
      </p>
      {languages.length > 0 && (
        <p>{say("help.languages", { languages: tongues(language, languages) })}</p>
      )}
      {note !== null && <p>{note[language]}</p>}
      {web !== null && (
        <p>
          <a class="ds-link" href={web} rel="noreferrer">
            {say("help.web", { name })}
          </a>
        </p>
      )}
      <Sources
        say={say}
        language={language}
        sources={[{ title: body.source, lang: "nb", read: body.checked }]}
      />
    </li>
  );
}

/** Who one can turn to: what each does, whether it is an authority, and what it must pass on. */
export function Helpers(props: Props & { readonly bodies: readonly Body[] }) {
  const { say, language, today, bodies } = props;
  return (
    <ul class="helpers">
      {bodies.map((body) => (
        <Helper say={say} language={language} today={today} body={body} />
      ))}
    </ul>
  );
}
