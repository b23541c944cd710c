import { weights } from "../../domain/knowledge/sign.ts";
import { Mark } from "../components/helper-card.tsx";
import { BackLink } from "../components/way.tsx";
import { page } from "../frame.tsx";
import { language, law, say } from "../page.ts";
import { StatedFoot } from "./stated.tsx";
import { WaysOf } from "./ways-of.tsx";

export function signsPage(): Response | Promise<Response> {
  return page(
    { title: say("knowledge.signs") },
    <>
      <BackLink href="/knowledge">{say("knowledge.heading")}</BackLink>
      <h1>{say("knowledge.signs")}</h1>
      <p class="lead">{say("knowledge.signs-intro")}</p>
      {weights.map((alone) => (
        <>
          <h2>{say(`knowledge.alone.${alone}`)}</h2>
          <p>{say(`knowledge.alone.${alone}.text`)}</p>
          <ul class="case-lines">
            {law()
              .signs.filter((sign) => sign.alone === alone)
              .map((sign) => (
                <li class="case-line" id={sign.id}>
                  <p>
                    <strong>{sign.text[language()]}</strong>{" "}
                    <Mark>{say(`knowledge.sign.${sign.kind}`)}</Mark>
                  </p>
                  {alone === "nothing-alone" && (
                    <p class="held">{say("knowledge.means-nothing")}</p>
                  )}
                  {sign.note !== null && <p>{sign.note[language()]}</p>}
                  <StatedFoot stated={sign} kind="sign" />
                  <WaysOf kind="sign" id={sign.id} name={sign.text[language()]} />
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
