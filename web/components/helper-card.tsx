import type { Child } from "hono/jsx";
import type { Body } from "../../domain/directory/body.ts";
import { numberIsFresh } from "../../domain/directory/find.ts";
import type { Bilingual } from "../../domain/knowledge/factor.ts";
import type { Day } from "../../domain/time/day.ts";
import type { DoorKey } from "../texts/door/door-texts.ts";

type HelpKey = Extract<DoorKey, `help.${string}`>;

export interface HelperWords {
  readonly say: (key: HelpKey, values?: Readonly<Record<string, string>>) => Child;
  readonly both: (text: Bilingual) => Child;
  readonly passOn: (text: Bilingual) => Child;
  readonly day: (day: Day) => string;
  readonly tongues: (codes: readonly string[]) => string;
  readonly unconfirmed: Child;
  readonly source: (body: Body) => Child;
}

interface Props {
  readonly words: HelperWords;
  readonly today: Day;
  readonly body: Body;
}

/** No word about when we last rang these. */
const emergency = new Set(["110", "112", "113"]);

export function CallNumber({ words: { say, both, day }, today, body }: Props) {
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
      {hours !== null && <span> {both(hours)}</span>}
      {!fresh && (
        <>
          <br />
          <span class="terms">
            {phoneRung === null
              ? say("help.never-rung")
              : say("help.rung", { day: day(phoneRung) })}
          </span>
        </>
      )}
    </p>
  );
}

export function PassOn({ words: { say, passOn }, body }: Pick<Props, "words" | "body">) {
  return (
    <div class="pass-on">
      <strong>{say("help.pass-on")}</strong> {passOn(body.passOn)}
    </div>
  );
}

export function HelperCard(props: Props & { readonly children?: Child }) {
  const { words, body, children } = props;
  const { say, both } = words;
  const { name, area, forWhom, does, authority, web, languages, note, confirmed } = body;
  return (
    <li>
      <h3>
        <bdi lang="nb">{name}</bdi>
      </h3>
      <p>
        <Mark>{say(authority ? "help.authority" : "help.no-authority")}</Mark>{" "}
        {confirmed !== "yes" && words.unconfirmed}
      </p>
      <p>{both(does)}</p>
      {typeof area !== "string" && <p>{say("help.where", { places: area.join(", ") })}</p>}
      {area === "municipal" && <p>{say("help.municipal")}</p>}
      {forWhom !== null && (
        <p>
          {say("help.for-whom")} {both(forWhom)}
        </p>
      )}
      <CallNumber {...props} />
      {children}
      <PassOn words={words} body={body} />
      {languages.length > 0 && (
        <p>{say("help.languages", { languages: words.tongues(languages) })}</p>
      )}
      {note !== null && <p>{both(note)}</p>}
      {web !== null && (
        <p>
          <a class="ds-link" href={web} rel="noreferrer">
            {say("help.web", { name })}
          </a>
        </p>
      )}
      {words.source(body)}
    </li>
  );
}

/** Drawn at the door too, so it asks no page. */
export function Mark({ children }: { readonly children: Child }) {
  return (
    <span class="ds-tag" data-variant="outline" data-color="neutral">
      {children}
    </span>
  );
}
