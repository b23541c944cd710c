import type { Concept } from "../../domain/knowledge/concept.ts";
import { BackLink } from "../components/way.tsx";
import { page } from "../frame.tsx";
import { language, law, say } from "../page.ts";
import { notHere } from "./not-here.tsx";
import { StatedFoot } from "./stated.tsx";
import { WaysOf } from "./ways-of.tsx";

interface Props {
  readonly concept: Concept;
}

function ConfusedWith({ concept }: Props) {
  const others = concept.confusedWith.flatMap(({ concept: id, how }) =>
    law()
      .concepts.filter((other) => other.id === id)
      .map((other) => ({ other, how })),
  );
  return others.length === 0 ? null : (
    <>
      <h2>{say("knowledge.confused-with")}</h2>
      <dl class="facts">
        {others.map(({ other, how }) => (
          <div>
            <dt>
              <a class="ds-link" href={`/knowledge/concepts/${other.id}`}>
                {other.term[language()]}
              </a>
            </dt>
            <dd>{how[language()]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Shown({ concept }: Props) {
  const shown = concept.decisions.flatMap((id) =>
    law().decisions.filter((decision) => decision.id === id),
  );
  return shown.length === 0 ? null : (
    <>
      <h2>{say("knowledge.shown-by")}</h2>
      <ul>
        {shown.map(({ id, name, side }) => (
          <li>
            <a class="ds-link" href={`/knowledge/decisions/${id}`}>
              {name}
            </a>
            : {say(`compare.side.${side}`).toLowerCase()}
          </li>
        ))}
      </ul>
    </>
  );
}

export function conceptsPage(): Response | Promise<Response> {
  const concepts = law().concepts.toSorted((a, b) =>
    a.term[language()].localeCompare(b.term[language()], language()),
  );
  return page(
    { title: say("knowledge.concepts") },
    <>
      <BackLink href="/knowledge">{say("knowledge.heading")}</BackLink>
      <h1>{say("knowledge.concepts")}</h1>
      <p class="lead">{say("knowledge.about.concepts")}</p>
      <ul class="case-lines">
        {concepts.map(({ id, term, definition }) => (
          <li class="case-line">
            <h2>
              <a href={`/knowledge/concepts/${id}`}>{term[language()]}</a>
            </h2>
            <p>{firstSentence(definition[language()])}</p>
          </li>
        ))}
      </ul>
    </>,
  );
}

export function conceptPage(id: string): Response | Promise<Response> {
  const concept = law().concepts.find((each) => each.id === id);
  if (concept === undefined) {
    return notHere("concept", id);
  }
  const props = { concept };
  const also = concept.also[language()];
  return page(
    { title: concept.term[language()] },
    <>
      <BackLink href="/knowledge/concepts">{say("knowledge.concepts")}</BackLink>
      <h1>{concept.term[language()]}</h1>
      {also.length > 0 && (
        <p class="terms">{say("knowledge.also-said", { words: also.join(", ") })}</p>
      )}
      <p>{concept.definition[language()]}</p>
      <h2>{say("knowledge.is-not")}</h2>
      <ul>
        {concept.isNot.map((text) => (
          <li>{text[language()]}</li>
        ))}
      </ul>
      <ConfusedWith {...props} />
      <Shown {...props} />
      <StatedFoot stated={concept} kind="concept" />
      <WaysOf kind="concept" id={concept.id} name={concept.term[language()]} />
    </>,
  );
}

function firstSentence(text: string): string {
  return /^.*?[^§\d]\.(?= \p{Lu})/u.exec(text)?.[0] ?? text;
}
