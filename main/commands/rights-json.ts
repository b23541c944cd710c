import { type ChangedFor, changedField } from "../../law/acts/changed.ts";
import { cited } from "../../rules/pay/sections/section.ts";
import type { Answer, Asked, Held, Todo } from "../../rules/rights/right.ts";
import type { Change, WhatIf } from "../../rules/rights/what-if.ts";
import { type Line, sentence } from "../../rules/rights/words.ts";

const text = (line: Line) => sentence(line, "en");

export function rightsJson(
  { rights, notHeld, questions }: Answer,
  supposed: WhatIf | null,
  of: ChangedFor,
) {
  return {
    rights: rights.map((held) => ({
      ...heldJson(held),
      ...changedField(of("right", held.section.id)),
    })),
    notHeld: notHeld.map(({ id, title, because, section }) => ({
      id,
      title: title.en,
      because: because.map(text),
      source: cited(section),
      ...changedField(of("right", section.id)),
    })),
    questions: questions.map(questionJson),
    ...(supposed === null ? {} : { whatIf: whatIfJson(supposed) }),
  };
}

function heldJson({ id, title, state, from, until, because, section, endsIf, todo }: Held) {
  return {
    id,
    title: title.en,
    state,
    from,
    until,
    because: because.map(text),
    source: cited(section),
    sourceRead: section.read,
    inForceFrom: section.inForce.from,
    endsIf: endsIf.map(text),
    todo: todo.map(todoJson),
  };
}

function todoJson({ what, by, who, atOnce, met }: Todo) {
  return {
    ...{ what: text(what), by, who: who.en },
    ...(atOnce === undefined ? {} : { atOnce: true }),
    ...(met === undefined ? {} : { met }),
  };
}

function questionJson({ question, rights }: Asked) {
  return { id: question.id, text: question.words.en, to: question.to, rights };
}

function whatIfJson({ asOf, changes, after }: WhatIf) {
  const whyNot = new Map(after.notHeld.map(({ id, because }) => [id, because]));
  return { asOf, changes: changes.map((change) => changeJson(change, whyNot.get(change.id))) };
}

/** The reason; for one not held, why not. */
function changeJson(
  { id, title, kind, before, after, on, secure, todo }: Change,
  whyNot: readonly Line[] = [],
) {
  return {
    id,
    title: title.en,
    kind,
    before: before?.state ?? null,
    after: after?.state ?? null,
    on,
    because: (after?.because ?? whyNot).map(text),
    secure: secure.map(todoJson),
    todo: todo.map(todoJson),
  };
}
