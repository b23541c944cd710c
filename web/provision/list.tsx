import { inForceOf, isConfirmed } from "../../domain/provision/provision.ts";
import { Tag } from "../components/tag.tsx";
import { BackLink } from "../components/way.tsx";
import { page } from "../frame.tsx";
import { language, law, say } from "../page.ts";
import { daysText, sectionText } from "./parts.tsx";

export function provisionsPage(): Response | Promise<Response> {
  return page(
    { title: say("provision.all") },
    <>
      <BackLink href="/knowledge">{say("knowledge.heading")}</BackLink>
      <h1>{say("provision.all")}</h1>
      <p class="lead">{say("provision.all-intro")}</p>
      <ol class="case-lines">
        {law().provisions.map((provision) => {
          const { id, title, versions } = provision;
          return (
            <li class="case-line">
              <h2>
                <a href={`/knowledge/provisions/${id}`}>{title[language()]}</a>
              </h2>
              <p>
                {sectionText(provision)}, {versions.at(-1)?.maximum[language()]}.{" "}
                {!isConfirmed(provision) && <Tag kind="unconfirmed" />}
              </p>
              <p class="terms">{daysText(inForceOf(provision))}</p>
            </li>
          );
        })}
      </ol>
    </>,
  );
}
