import { noteConsent, withdrawConsent } from "../../api/case/consent.ts";
import { joinColleague } from "../../api/case/join.ts";
import { addObservation } from "../../api/case/observe.ts";
import { openCase } from "../../api/case/open.ts";
import { addPerson, namePerson, readName } from "../../api/case/person.ts";
import { readCase } from "../../api/case/read.ts";
import { setSafeguard } from "../../api/case/safeguard.ts";
import { threadOf } from "../../api/door/held.ts";
import { sendReport } from "../../api/door/send-report.ts";
import { doorId, type House } from "../../api/house.ts";
import { declineReferral } from "../../api/intake/decline.ts";
import { replyToReport } from "../../api/intake/reply.ts";
import { setAside } from "../../api/intake/set-aside.ts";
import { takeOn } from "../../api/intake/take-on.ts";
import { noteOutcome } from "../../api/outcome/note.ts";
import { tellOutcome } from "../../api/outcome/tell.ts";
import { noteAnswer } from "../../api/question/answer.ts";
import { noteAsked } from "../../api/question/ask.ts";
import { sendReferral } from "../../api/referral/send.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import { addDays, dayOf } from "../../domain/base/day.ts";
import { doorQuestions, factsFrom } from "../../domain/observation/questions.ts";
import type { Cell } from "../../store/cell.ts";
import {
  type Answer,
  type Colleagues,
  consentKey,
  type Kind,
  type Perform,
  required,
} from "./doing.ts";
import { factsOf } from "./facts.ts";
import { planPerforms } from "./perform-plan.ts";
import type { Deed, Going } from "./timeline.ts";

const report: Perform<"report"> = async (step, going, { house, cell, deed }) => {
  const { law } = house;
  const asked = doorQuestions(law).map(({ factor }) => [factor, "not_known"] as const);
  const answers = new Map([...asked, ...Object.entries(step.answers)]);
  const facts = factsFrom(law, answers, "told", null);
  if (!facts.ok) {
    return facts;
  }
  const door = required(house.cells.get(doorId), doorId);
  const { place, sector, code } = going;
  going.thread = threadOf(code);
  return await sendReport(
    door,
    {
      code,
      recipient: cell.id,
      report: {
        kind: "report",
        place,
        sector,
        words: step.words,
        facts: facts.value,
        name: step.name ?? null,
      },
    },
    deed.at,
  );
};

const person: Perform<"person"> = async (step, going, { cell, who, deed }) => {
  const { pseudonym, name } = step;
  const { caseId } = going;
  const added = await addPerson(cell, who, { caseId, pseudonym }, deed.at);
  if (!added.ok) {
    return added;
  }
  going.persons.set(pseudonym, added.value);
  return name === undefined
    ? added
    : await namePerson(cell, who, { caseId, person: added.value, name });
};

const consent: Perform<"consent"> = async (step, going, { cell, who, deed }) => {
  const { to: recipient, purpose, how } = step;
  const given = dayOf(deed.at);
  const person = required(going.persons.get(step.of), `person ${step.of}`);
  const until = addDays(given, step.days);
  const request = { caseId: going.caseId, person, recipient, purpose, given, how, until };
  const noted = await noteConsent(cell, who, request, deed.at);
  if (noted.ok) {
    going.consents.set(consentKey(recipient, purpose), noted.value);
  }
  return noted;
};

const refer: Perform<"refer"> = async (step, going, { cell, who, deed }) => {
  const { to, purpose, ground, fields, question = "", reasoning } = step;
  const today = dayOf(deed.at);
  going.sent = deed.thread;
  return await sendReferral(
    cell,
    who,
    {
      id: deed.thread,
      caseId: going.caseId,
      to,
      purpose,
      ground,
      fields,
      question,
      reasoning,
      consent: ground === "consent" ? (going.consents.get(consentKey(to, purpose)) ?? null) : null,
      person: step.about === undefined ? null : (going.persons.get(step.about) ?? null),
      due: addDays(today, step.due),
      until: addDays(today, step.until),
    },
    deed.at,
  );
};

const tell: Perform<"tell"> = async (step, going, { cell, who, deed }) => {
  const { ground, way, consent: on } = step;
  const thread = way === "back" ? going.thread : going.sent;
  const given = on === undefined ? null : consentKey(on.to, on.purpose);
  const consent = given === null ? null : (going.consents.get(given) ?? null);
  return await tellOutcome(cell, who, { outcome: going.outcome, thread, ground, consent }, deed.at);
};

/** Whoever takes on a case reads it, and knows the persons who came along. */
async function learn(going: Going, cell: Cell, who: Colleague, caseId: string): Answer {
  going.caseId = caseId;
  const read = await readCase(cell, who, caseId);
  for (const { id, pseudonym } of read.ok ? read.value.persons : []) {
    going.persons.set(pseudonym, id);
  }
  return read;
}

const performs: { readonly [K in Kind]: Perform<K> } = {
  ...planPerforms,
  report,
  person,
  consent,
  refer,
  tell,
  open: async ({ restricted = false }, going, { cell, who, deed }) => {
    const { label, place, sector } = going;
    const opened = await openCase(cell, who, { label, place, sector, restricted }, deed.at);
    going.caseId = opened.ok ? opened.value : "";
    return opened;
  },
  "take-on": async ({ restricted = false }, going, { cell, who, deed }) => {
    const { label, thread: id } = going;
    const taken = await takeOn(cell, who, { id, label, restricted }, deed.at);
    return taken.ok ? await learn(going, cell, who, taken.value.caseId) : taken;
  },
  "set-aside": ({ reason }, { thread: id }, { cell, who, deed }) =>
    setAside(cell, who, { id, reason }, deed.at),
  decline: ({ reason }, { thread: id }, { cell, who, deed }) =>
    declineReferral(cell, who, { id, reason }, deed.at),
  reply: ({ words }, { thread: id }, { cell, who, deed }) =>
    replyToReport(cell, who, { id, reply: crypto.randomUUID(), words }, deed.at),
  join: ({ colleague }, { caseId }, { cell, who, colleagues }) => {
    const { id } = required(colleagues.get(colleague), colleague);
    return joinColleague(cell, who, { caseId, colleague: id });
  },
  observe: (step, { caseId }, { house, cell, who, deed }) => {
    const { source, words, verified = false } = step;
    const request = { caseId, source, verified, words, facts: factsOf(step, dayOf(deed.at)) };
    return addObservation(cell, who, house.law.factors, request, deed.at);
  },
  ask: async (step, going, { house, cell, who, deed }) => {
    const { question, wording, language, interpreter, told, answer } = step;
    const on = dayOf(deed.at);
    const asked = await noteAsked(
      cell,
      who,
      house.law,
      {
        ...{ caseId: going.caseId, question, wording, language, interpreter, on, told },
        person: step.of === undefined ? null : required(going.persons.get(step.of), step.of),
        rights: "yes",
        answer: answer?.words ?? null,
        facts: answer === undefined ? [] : factsOf(answer, on),
      },
      deed.at,
    );
    going.asked = asked.ok ? asked.value : "";
    return asked;
  },
  answer: (step, { caseId, asked }, { house, cell, who, deed }) => {
    const on = dayOf(deed.at);
    const said = { caseId, asked, on, words: step.words, facts: factsOf(step, on) };
    return noteAnswer(cell, who, house.law.factors, said, deed.at);
  },
  safeguard: ({ kind, lifted = false, why }, { caseId }, { cell, who, deed }) =>
    setSafeguard(cell, who, { caseId, kind, holds: !lifted, why }, deed.at),
  "read-name": ({ of, reason }, { caseId, persons }, { cell, who }) =>
    readName(cell, who, { caseId, person: required(persons.get(of), of), reason }),
  withdraw: ({ to, purpose }, { caseId, consents }, { cell, who, deed }) => {
    const given = required(consents.get(consentKey(to, purpose)), `consent for ${to}`);
    return withdrawConsent(cell, who, { caseId, consent: given }, deed.at);
  },
  outcome: async ({ kind, provision, note }, going, { cell, who, deed }) => {
    const { caseId } = going;
    const id = crypto.randomUUID();
    const happened = dayOf(deed.at);
    const outcome = { kind, provision: provision ?? null, note: note ?? null, happened };
    going.outcome = id;
    return await noteOutcome(cell, who, { id, caseId, ...outcome }, deed.at);
  },
};

/** Does one step by its verb. What a verb refuses is a fault of the story, and ends the loading. */
export async function perform(house: House, colleagues: Colleagues, deed: Deed): Promise<void> {
  const { going, step } = deed;
  const cell = required(house.cells.get(going.cell), going.cell);
  const subject = step.by ?? going.by;
  const who = required(colleagues.get(subject), subject);
  const act = performs[step.do] as Perform<Kind>;
  const outcome = await act(step as never, going, { house, cell, who, colleagues, deed });
  if (!outcome.ok) {
    throw new Error(
      `Demo story ${going.key}: ${step.do} at ${cell.id} was refused, ${outcome.refused}.`,
    );
  }
}
