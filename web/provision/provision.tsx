import type { Factor } from "../../domain/knowledge/factor.ts";
import type { Element, Mark } from "../../domain/provision/provision.ts";
import { FactorName } from "../case/factor-name.tsx";
import { Tag } from "../components/tag.tsx";
import { BackLink } from "../components/way.tsx";
import { errorPage } from "../error-page.tsx";
import { page } from "../frame.tsx";
import { WaysOf } from "../knowledge/ways-of.tsx";
import { language, law, say } from "../page.ts";
import {
  daysText,
  Needs,
  ProvisionSources,
  Rights,
  sectionText,
  Unconfirmed,
  Versions,
} from "./parts.tsx";

interface Props {
  readonly factors: ReadonlyMap<string, Factor>;
}

function Marks({
  factors,
  marks,
  heading,
}: Props & { readonly marks: readonly Mark[]; readonly heading: string }) {
  return marks.length === 0 ? null : (
    <details>
      <summary>{heading}</summary>
      <ul>
        {marks.flatMap(({ factor: id, level }) => {
          const factor = factors.get(id);
          const step = factor?.levels[level]?.[language()];
          return factor === undefined
            ? []
            : [
                <li>
                  <FactorName factor={factor}>
                    {step !== undefined && <> {say("provision.from-level", { level: step })}</>}
                  </FactorName>
                </li>,
              ];
        })}
      </ul>
    </details>
  );
}

function OneElement({ element, ...props }: Props & { readonly element: Element }) {
  const { text, section, supports, contradicts, notRequiredUnder18, inForce, confirmed } = element;
  return (
    <li class="case-line">
      <p>
        {text[language()]} {section !== null && <span class="terms">({section})</span>}{" "}
        {!confirmed && <Tag kind="unconfirmed" />}
      </p>
      {(inForce.from !== null || inForce.until !== null) && (
        <p class="terms">{daysText(inForce)}</p>
      )}
      {notRequiredUnder18 && <p>{say("provision.not-required-under-18")}</p>}
      {supports.length + contradicts.length === 0 && (
        <p class="terms">{say("provision.no-fact-bears")}</p>
      )}
      <Marks {...props} marks={supports} heading={say("provision.can-support")} />
      <Marks {...props} marks={contradicts} heading={say("provision.can-contradict")} />
    </li>
  );
}

export function provisionPage(id: string): Response | Promise<Response> {
  const provision = law().provisions.find((each) => each.id === id);
  if (provision === undefined) {
    return errorPage(404);
  }
  const props = { factors: law().factors };
  return page(
    { title: provision.title[language()] },
    <>
      <BackLink href="/knowledge/provisions">{say("provision.all")}</BackLink>
      <h1>{provision.title[language()]}</h1>
      <p class="lead">{sectionText(provision)}</p>
      <Unconfirmed what={provision.unconfirmed} />
      <h2>{say("provision.elements")}</h2>
      <Needs provision={provision} provisions={law().provisions} />
      <p>{say("provision.consent")}</p>
      <ul class="case-lines">
        {provision.elements.map((element) => (
          <OneElement {...props} element={element} />
        ))}
      </ul>
      <h2>{say("provision.when")}</h2>
      <Versions versions={provision.versions} />
      <h2>{say("provision.rights")}</h2>
      <Rights provision={provision} />
      <p class="terms">{say("provision.own-modelling")}</p>
      <ProvisionSources provision={provision} />
      <WaysOf kind="provision" id={provision.id} name={provision.title[language()]} />
    </>,
  );
}
