import type { Body } from "../../domain/directory/body.ts";
import type { Day } from "../../domain/time/day.ts";
import { dayText } from "../texts/formats.ts";
import type { Language, Say } from "../texts/texts.ts";
import { CallNumber, HelperCard, type HelperWords } from "./helper-card.tsx";
import { Sources } from "./sources.tsx";
import { Tag } from "./tag.tsx";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly today: Day;
}

function wordsIn({ say, language }: Props): HelperWords {
  const names = new Intl.DisplayNames(language, { type: "language" });
  return {
    say,
    both: (text) => text[language],
    passOn: (text) => text[language],
    day: (day) => dayText(language, day),
    tongues: (codes) => codes.map((code) => names.of(code) ?? code).join(", "),
    unconfirmed: <Tag say={say} kind="unconfirmed" />,
    source: ({ source, checked }) => (
      <Sources
        say={say}
        language={language}
        sources={[{ title: source, lang: "nb", read: checked }]}
      />
    ),
  };
}

export function Call(props: Props & { readonly body: Body }) {
  return <CallNumber words={wordsIn(props)} today={props.today} body={props.body} />;
}

export function Helpers(props: Props & { readonly bodies: readonly Body[] }) {
  const { today, bodies } = props;
  const words = wordsIn(props);
  return (
    <ul class="helpers">
      {bodies.map((body) => (
        <HelperCard words={words} today={today} body={body} />
      ))}
    </ul>
  );
}

export function HelperLines(props: Props & { readonly bodies: readonly Body[] }) {
  const { say } = props;
  return (
    <ul>
      {props.bodies.map((body) => (
        <li>
          <strong>
            <a class="ds-link" href={`/knowledge/directory/${body.id}`}>
              {body.name}
            </a>
          </strong>{" "}
          {body.confirmed !== "yes" && <Tag say={say} kind="unconfirmed" />}
          {body.forWhom !== null && (
            <p>
              {say("help.for-whom")} {body.forWhom[props.language]}
            </p>
          )}
          <Call {...props} body={body} />
          {body.phone === null && body.web !== null && (
            <p>
              <a class="ds-link" href={body.web} rel="noreferrer">
                {say("help.web", { name: body.name })}
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
