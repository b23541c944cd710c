import type { Body } from "../../domain/directory/body.ts";
import { CallNumber, HelperCard, type HelperWords } from "../components/helper-card.tsx";
import { Tag } from "../components/tag.tsx";
import { Sources } from "../knowledge/sources.tsx";
import { ChangedWords } from "../law/cited.tsx";
import { language, say, today } from "../page.ts";
import { dayText } from "../texts/formats.ts";

function wordsIn(): HelperWords {
  const names = new Intl.DisplayNames(language(), { type: "language" });
  return {
    say,
    both: (text) => text[language()],
    passOn: (text) => text[language()],
    day: (day) => dayText(language(), day),
    tongues: (codes) => codes.map((code) => names.of(code) ?? code).join(", "),
    unconfirmed: <Tag kind="unconfirmed" />,
    source: ({ id, source, checked }) => (
      <>
        <ChangedWords kind="body" id={id} />
        <Sources sources={[{ title: source, lang: "nb", read: checked }]} />
      </>
    ),
  };
}

export function Call({ body }: { readonly body: Body }) {
  return <CallNumber words={wordsIn()} today={today()} body={body} />;
}

export function Helpers({ bodies }: { readonly bodies: readonly Body[] }) {
  const words = wordsIn();
  return (
    <ul class="helpers">
      {bodies.map((body) => (
        <HelperCard words={words} today={today()} body={body} />
      ))}
    </ul>
  );
}

export function HelperLines({ bodies }: { readonly bodies: readonly Body[] }) {
  return (
    <ul>
      {bodies.map((body) => (
        <li>
          <strong>
            <a class="ds-link" href={`/knowledge/directory/${body.id}`}>
              {body.name}
            </a>
          </strong>{" "}
          {body.confirmed !== "yes" && <Tag kind="unconfirmed" />}
          {body.forWhom !== null && (
            <p>
              {say("help.for-whom")} {body.forWhom[language()]}
            </p>
          )}
          <Call body={body} />
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
