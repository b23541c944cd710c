import type { Context } from "hono";
import type { Desk, House } from "../../../api/house.ts";
import { type Change, latestFirst } from "../../../domain/knowledge/change.ts";
import { StatedFoot } from "../../components/stated.tsx";
import { Mark } from "../../components/tag.tsx";
import { BackLink } from "../../components/way.tsx";
import { WaysOf } from "../../components/ways-of.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";
import { dateText } from "../../texts/formats.ts";
import type { Language, Say } from "../../texts/texts.ts";

interface Props {
  readonly say: Say;
  readonly language: Language;
  readonly desk: Desk | null;
  readonly change: Change;
}

function One({ say, language, desk, change }: Props) {
  const { inForce, before, now } = change;
  return (
    <li class="case-line" id={change.id}>
      <h2>{change.title[language]}</h2>
      <p>
        {inForce === null
          ? say("knowledge.no-day")
          : say("knowledge.in-force", { day: dateText(language, inForce) })}{" "}
        <Mark>{say(`knowledge.change.${change.area}`)}</Mark>
      </p>
      {before !== null && (
        <p>
          <strong>{say("knowledge.before")}</strong> {before[language]}
        </p>
      )}
      <p>
        <strong>{say("knowledge.now")}</strong> {now[language]}
      </p>
      <StatedFoot say={say} language={language} stated={change} />
      <WaysOf say={say} desk={desk} kind="change" id={change.id} name={change.title[language]} />
    </li>
  );
}

export function changesPage(c: Context<Env>, { law }: House): Response | Promise<Response> {
  const say = c.get("say");
  const language = c.get("language");
  return page(
    c,
    { title: say("knowledge.changes") },
    <>
      <BackLink say={say} href="/knowledge">
        {say("knowledge.heading")}
      </BackLink>
      <h1>{say("knowledge.changes")}</h1>
      <p class="lead">{say("knowledge.changes-intro")}</p>
      <ul class="case-lines">
        {latestFirst(law.changes).map((change) => (
          <One say={say} language={language} desk={c.get("desk")} change={change} />
        ))}
      </ul>
    </>,
  );
}
