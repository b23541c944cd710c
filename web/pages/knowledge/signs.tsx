import type { Context } from "hono";
import type { House } from "../../../api/house.ts";
import { weights } from "../../../domain/knowledge/sign.ts";
import { StatedFoot } from "../../components/stated.tsx";
import { Mark } from "../../components/tag.tsx";
import { BackLink } from "../../components/way.tsx";
import { WaysOf } from "../../components/ways-of.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";

export function signsPage(c: Context<Env>, { law }: House): Response | Promise<Response> {
  const say = c.get("say");
  const language = c.get("language");
  return page(
    c,
    { title: say("knowledge.signs") },
    <>
      <BackLink say={say} href="/knowledge">
        {say("knowledge.heading")}
      </BackLink>
      <h1>{say("knowledge.signs")}</h1>
      <p class="lead">{say("knowledge.signs-intro")}</p>
      {weights.map((alone) => (
        <>
          <h2>{say(`knowledge.alone.${alone}`)}</h2>
          <p>{say(`knowledge.alone.${alone}.text`)}</p>
          <ul class="case-lines">
            {law.signs
              .filter((sign) => sign.alone === alone)
              .map((sign) => (
                <li class="case-line" id={sign.id}>
                  <p>
                    <strong>{sign.text[language]}</strong>{" "}
                    <Mark>{say(`knowledge.sign.${sign.kind}`)}</Mark>
                  </p>
                  {alone === "nothing-alone" && (
                    <p class="held">{say("knowledge.means-nothing")}</p>
                  )}
                  {sign.note !== null && <p>{sign.note[language]}</p>}
                  <StatedFoot say={say} language={language} stated={sign} />
                  <WaysOf
                    say={say}
                    desk={c.get("desk")}
                    kind="sign"
                    id={sign.id}
                    name={sign.text[language]}
                  />
                </li>
              ))}
          </ul>
        </>
      ))}
      <p>
        <a class="ds-link" href="/seen">
          {say("knowledge.have-seen")}
        </a>
      </p>
    </>,
  );
}
