import type { Context } from "hono";
import type { House } from "../../../api/house.ts";
import { Notice } from "../../components/notice.tsx";
import { StatedFoot } from "../../components/stated.tsx";
import { BackLink } from "../../components/way.tsx";
import { WaysOf } from "../../components/ways-of.tsx";
import type { Env } from "../../env.ts";
import { page } from "../../frame.tsx";

export function sectorsPage(c: Context<Env>, { law }: House): Response | Promise<Response> {
  const say = c.get("say");
  const language = c.get("language");
  return page(
    c,
    { title: say("knowledge.sectors") },
    <>
      <BackLink say={say} href="/knowledge">
        {say("knowledge.heading")}
      </BackLink>
      <h1>{say("knowledge.sectors")}</h1>
      <p class="lead">{say("knowledge.sectors-intro")}</p>
      <Notice heading={say("knowledge.no-factor")}>
        <p>{say("knowledge.no-factor-why")}</p>
      </Notice>
      {(["work", "firm"] as const).map((of) => (
        <>
          <h2>{say(`knowledge.risk.${of}`)}</h2>
          <ul class="case-lines">
            {law.risks.factors
              .filter((factor) => factor.of === of)
              .map((factor) => (
                <li class="case-line" id={factor.id}>
                  <p>{factor.text[language]}</p>
                  <StatedFoot say={say} language={language} stated={factor} />
                  <WaysOf
                    say={say}
                    desk={c.get("desk")}
                    kind="risk"
                    id={factor.id}
                    name={factor.text[language]}
                  />
                </li>
              ))}
          </ul>
        </>
      ))}
      <h2>{say("knowledge.sectors-named")}</h2>
      <p>{say("knowledge.sectors-named-by")}</p>
      <ul class="case-lines">
        {law.risks.sectors.map((sector) => (
          <li class="case-line" id={sector.id}>
            <h3>{sector.name[language]}</h3>
            <p>{sector.why === null ? say("knowledge.no-why") : sector.why[language]}</p>
            <StatedFoot say={say} language={language} stated={sector} />
            <WaysOf
              say={say}
              desk={c.get("desk")}
              kind="sector"
              id={sector.id}
              name={sector.name[language]}
            />
          </li>
        ))}
      </ul>
    </>,
  );
}
