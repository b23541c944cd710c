import type { Body } from "../../domain/directory/body.ts";
import { isOpen } from "../../domain/directory/look-up.ts";
import type { Moment } from "../../domain/time/day.ts";
import { Facts } from "../components/facts.tsx";
import { Call } from "../help/helpers.tsx";
import { ChangedWords } from "../law/cited.tsx";
import { language, say } from "../page.ts";
import { dateText, dayText } from "../texts/formats.ts";
import { Sources } from "./sources.tsx";

interface Props {
  readonly now: Moment;
  readonly body: Body;
}

function areaText({ area }: Body): string {
  return typeof area === "string" ? say(`knowledge.area.${area}`) : area.join(", ");
}

export function tongueName(code: string): string {
  return new Intl.DisplayNames(language(), { type: "language" }).of(code) ?? code;
}

export function BodyFacts({ now, body }: Props) {
  const { needs, languages, hours, open, forWhom, note, web, phone } = body;
  const not = say("knowledge.not-known");
  const rows = [
    { term: say("knowledge.body.pass-on"), value: body.passOn[language()] },
    {
      term: say("knowledge.body.meets"),
      value:
        needs.length === 0
          ? say("knowledge.body.meets-nobody")
          : needs.map((need) => say(`knowledge.need.${need}`)).join(", "),
    },
    { term: say("knowledge.body.where"), value: areaText(body) },
    ...(forWhom === null
      ? []
      : [{ term: say("knowledge.body.for-whom"), value: forWhom[language()] }]),
    { term: say("knowledge.body.hours"), value: hours === null ? not : hours[language()] },
    { term: say("knowledge.body.open"), value: say(`knowledge.open.${isOpen(open, now)}`) },
    {
      term: say("knowledge.body.languages"),
      value: languages.length === 0 ? not : languages.map((code) => tongueName(code)).join(", "),
    },
    ...(phone === null ? [{ term: say("knowledge.body.phone"), value: not }] : []),
    ...(note === null ? [] : [{ term: say("knowledge.body.note"), value: note[language()] }]),
    {
      term: say("knowledge.body.confirmed"),
      value: say(`knowledge.confirmed.${body.confirmed}`),
    },
  ];
  const days = { day: dayText(language(), body.checked), due: dayText(language(), body.reviewBy) };
  return (
    <>
      <Call body={body} />
      {web !== null && (
        <p>
          <a class="ds-link" href={web} rel="noreferrer">
            {say("help.web", { name: body.name })}
          </a>
        </p>
      )}
      <Facts facts={rows} />
      <p class="terms">
        {body.sourceDate !== null &&
          `${say("knowledge.body.source-of", { day: dateText(language(), body.sourceDate) })} `}
        {say("knowledge.checked", days)}
      </p>
      <ChangedWords kind="body" id={body.id} />
      <Sources sources={[{ title: body.source, lang: "nb", read: body.checked }]} />
    </>
  );
}
