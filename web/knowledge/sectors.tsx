import { Notice } from "../components/notice.tsx";
import { BackLink } from "../components/way.tsx";
import { page } from "../frame.tsx";
import { language, law, say } from "../page.ts";
import { StatedFoot } from "./stated.tsx";
import { WaysOf } from "./ways-of.tsx";

export function sectorsPage(): Response | Promise<Response> {
  return page(
    { title: say("knowledge.sectors") },
    <>
      <BackLink href="/knowledge">{say("knowledge.heading")}</BackLink>
      <h1>{say("knowledge.sectors")}</h1>
      <p class="lead">{say("knowledge.sectors-intro")}</p>
      <Notice heading={say("knowledge.no-factor")}>
        <p>{say("knowledge.no-factor-why")}</p>
      </Notice>
      {(["work", "firm"] as const).map((of) => (
        <>
          <h2>{say(`knowledge.risk.${of}`)}</h2>
          <ul class="case-lines">
            {law()
              .risks.factors.filter((factor) => factor.of === of)
              .map((factor) => (
                <li class="case-line" id={factor.id}>
                  <p>{factor.text[language()]}</p>
                  <StatedFoot stated={factor} />
                  <WaysOf kind="risk" id={factor.id} name={factor.text[language()]} />
                </li>
              ))}
          </ul>
        </>
      ))}
      <h2>{say("knowledge.sectors-named")}</h2>
      <p>{say("knowledge.sectors-named-by")}</p>
      <ul class="case-lines">
        {law().risks.sectors.map((sector) => (
          <li class="case-line" id={sector.id}>
            <h3>{sector.name[language()]}</h3>
            <p>{sector.why === null ? say("knowledge.no-why") : sector.why[language()]}</p>
            <StatedFoot stated={sector} />
            <WaysOf kind="sector" id={sector.id} name={sector.name[language()]} />
          </li>
        ))}
      </ul>
    </>,
  );
}
