import { joinColleague } from "../../api/case/join.ts";
import { addObservation } from "../../api/case/observe.ts";
import { openCase } from "../../api/case/open.ts";
import { readCase } from "../../api/case/read.ts";
import { threadOf } from "../../api/door/held.ts";
import { sendReport } from "../../api/door/send-report.ts";
import { doorId, type House } from "../../api/house.ts";
import { acknowledgeSafeguards } from "../../api/intake/answer/acknowledge.ts";
import { askBack } from "../../api/intake/answer/ask-back.ts";
import { declineReferral } from "../../api/intake/answer/decline.ts";
import { noteRemoval } from "../../api/intake/answer/removal.ts";
import { replyToReport } from "../../api/intake/answer/reply.ts";
import { noteSafeguardDone } from "../../api/intake/answer/safeguard-done.ts";
import { readIncoming } from "../../api/intake/read.ts";
import { setAside } from "../../api/intake/set-aside.ts";
import { takeOn } from "../../api/intake/take-on.ts";
import { noteOutcome } from "../../api/outcome/note.ts";
import { tellOutcome } from "../../api/outcome/tell.ts";
import { noteConsent, withdrawConsent } from "../../api/person/consent.ts";
import { addPerson, namePerson, readName } from "../../api/person/person.ts";
import { noteAnswer } from "../../api/question/answer.ts";
import { noteAsked } from "../../api/question/ask.ts";
import { replyInReferral } from "../../api/referral/reply.ts";
import { sendReferrals } from "../../api/referral/send.ts";
import { meetRightDay } from "../../api/rights/day/meet-day.ts";
import { noteExplained } from "../../api/rights/letter/explain.ts";
import { giveLetter, makeLetter } from "../../api/rights/letter/promise.ts";
import { noteLifeAnswer } from "../../api/rights/note-answer.ts";
import { noteLifeEvent } from "../../api/rights/note-event.ts";
import { readRights } from "../../api/rights/read.ts";
import { setSafeguard } from "../../api/safeguard/safeguard.ts";
import type { Colleague } from "../../domain/access/actor.ts";
import { safeguardKinds } from "../../domain/case/safeguard.ts";
import { doorQuestions, factsFrom } from "../../domain/observation/questions.ts";
import { addDays, dayOf } from "../../domain/time/day.ts";
import { helplinesFor } from "../../rules/rights/helplines.ts";
import type { Cell } from "../../store/cell.ts";
import { promiseLetter } from "../../web/letter/promise.ts";
import {
  type Answer,
  type Colleagues,
  consentKey,
  type Doing,
  type Kind,
  type Perform,
  required,
  type StepOf,
} from "./doing.ts";
import { factsOf } from "./facts.ts";
import { evidencePerforms } from "./perform-evidence.ts";
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
  const { language = "norsk", wayBack = false } = step;
  const request = {
    ...{ caseId: going.caseId, person, recipient, purpose, given, how, until },
    ...{ fields: null, language, wayBack, heard: true },
  };
  const noted = await noteConsent(cell, who, request, deed.at);
  if (noted.ok) {
    going.consents.set(consentKey(recipient, purpose), noted.value);
  }
  return noted;
};

/** Opens a way only where a rule asks for it. */
const mostSay = ["grounds-to-believe-offence", "needed-for-givers-tasks", "words-name-nobody"];

const refer: Perform<"refer"> = async (step, going, { house, cell, who, deed }) => {
  const { to, purpose, fields, question = "", reasoning, says = [] } = step;
  const today = dayOf(deed.at);
  going.sent = deed.thread;
  const answers = [...mostSay, ...says].map((code) => ({ code, holds: true, words: reasoning }));
  const onConsent = step.consent === true;
  const judged = {
    ...{ necessary: reasoning, proportionate: reasoning, interest: reasoning },
    answers: onConsent ? answers.slice(mostSay.length) : answers,
    ...(!onConsent && { unit: { why: reasoning, answers, leftOut: false } }),
  };
  const given = going.consents.get(consentKey(to, purpose)) ?? null;
  const referral = {
    ...{ id: deed.thread, to, purpose, fields, question, judged },
    consent: step.consent === true ? given : null,
    person: step.about === undefined ? null : (going.persons.get(step.about) ?? null),
    due: addDays(today, step.due),
    until: addDays(today, step.until),
  };
  const passesOn = step.passesOn === true ? going.thread : null;
  const request = { caseId: going.caseId, passesOn, referrals: [referral] };
  return await sendReferrals(cell, who, house.law.sharing, request, deed.at);
};

const tell: Perform<"tell"> = async (step, going, { house, cell, who, deed }) => {
  const { way, consent: on } = step;
  const thread = way === "back" ? going.thread : going.sent;
  const given = on === undefined ? null : consentKey(on.to, on.purpose);
  const consent = given === null ? null : (going.consents.get(given) ?? null);
  const wish = {
    ...{ outcome: going.outcome, thread, purpose: step.purpose ?? null, consent },
    ...{ noteNamesNobody: true, reasoning: "De som startet kjeden, må vite hvordan det gikk." },
    answers: [...mostSay, ...(step.says ?? [])].map((code) => ({ code, holds: true })),
  };
  return await tellOutcome(cell, who, house.law.sharing, wish, deed.at);
};

/** Recipients acknowledge each before reading on. */
async function acknowledgeAll({ cell, who, deed }: Doing, id: string): Answer {
  const safeguards = safeguardKinds;
  const request = { id, step: crypto.randomUUID(), safeguards };
  const left = await acknowledgeSafeguards(cell, who, request, deed.at);
  return left.ok || left.refused !== "inbox.not-a-referral" ? left : { ok: true, value: null };
}

const life: Perform<"life"> = async (step, { caseId, persons }, { cell, who, deed }) => {
  const { of, kind: type, back = 0, provision = null, source, words = null } = step;
  const person = required(persons.get(of), `person ${of}`);
  const day = addDays(dayOf(deed.at), -back);
  const event = {
    type,
    day,
    provision,
    until: null,
    source,
    words,
    holds: true,
    replaces: null,
  };
  const request = { id: crypto.randomUUID(), caseId, person, ...event };
  return await noteLifeEvent(cell, who, request, deed.at);
};

function toldOn({ deed }: Doing, step: StepOf<"explain" | "promise">) {
  const { language, interpreter, asked = null } = step;
  return { id: crypto.randomUUID(), on: dayOf(deed.at), language, interpreter, aloud: true, asked };
}

const explain: Perform<"explain"> = async (step, { caseId, persons }, doing) => {
  const person = required(persons.get(step.of), `person ${step.of}`);
  const request = { caseId, person, ...toldOn(doing, step) };
  return await noteExplained(doing.cell, doing.who, request, doing.deed.at);
};

const promise: Perform<"promise"> = async (step, { caseId, persons }, doing) => {
  const { house, cell, who, deed } = doing;
  const person = required(persons.get(step.of), `person ${step.of}`);
  const letter = crypto.randomUUID();
  const { language } = step;
  const sender = [cell.name];
  const made = await makeLetter(
    cell,
    who,
    {
      ...{ id: letter, caseId, person, language },
      words: (promises, day, situation) =>
        promiseLetter({
          ...{ promises, made: day, spoken: language, sender, full: false, invented: true },
          helplines: helplinesFor(house.law.directory, situation, promises.isAgeInDoubt),
        }),
    },
    deed.at,
  );
  return made.ok
    ? await giveLetter(cell, who, { caseId, person, letter, ...toldOn(doing, step) }, deed.at)
    : made;
};

/** Taking on includes reading, and knowing the persons. */
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
  ...evidencePerforms,
  report,
  person,
  consent,
  refer,
  tell,
  life,
  explain,
  promise,
  "life-answer": ({ of, question, answer, source, words = null }, going, { cell, who, deed }) => {
    const person = required(going.persons.get(of), `person ${of}`);
    const said = { question, answer, source, words, on: dayOf(deed.at) };
    const request = { id: crypto.randomUUID(), caseId: going.caseId, person, ...said };
    return noteLifeAnswer(cell, who, request, deed.at);
  },
  "right-done": async ({ of, step, how, told, words = null }, going, { cell, who, deed }) => {
    const person = required(going.persons.get(of), `person ${of}`);
    const whose = { caseId: going.caseId, person };
    const read = await readRights(cell, who, whose, dayOf(deed.at));
    const day = (read.ok ? read.value.urgent : []).find((each) => each.step === step)?.id ?? "";
    const answer = { id: crypto.randomUUID(), day, how, told, words };
    return await meetRightDay(cell, who, { ...whose, ...answer }, deed.at);
  },
  open: async ({ restricted = false }, going, { cell, who, deed }) => {
    const { label, place, sector } = going;
    const opened = await openCase(cell, who, { label, place, sector, restricted }, deed.at);
    going.caseId = opened.ok ? opened.value : "";
    return opened;
  },
  "take-on": async ({ restricted = false }, going, doing) => {
    const { cell, who, deed } = doing;
    const { label, thread: id } = going;
    const seen = await acknowledgeAll(doing, id);
    if (!seen.ok) {
      return seen;
    }
    const taken = await takeOn(cell, who, { id, label, restricted }, deed.at);
    return taken.ok ? await learn(going, cell, who, taken.value.caseId) : taken;
  },
  "set-aside": ({ reason }, { thread: id }, { cell, who, deed }) =>
    setAside(cell, who, { id, reason }, deed.at),
  decline: async ({ reason, words }, { thread: id }, doing) => {
    const { house, cell, who, deed } = doing;
    // “No capacity” needs no reading.
    if (reason !== "no-capacity") {
      const seen = await acknowledgeAll(doing, id);
      const read = seen.ok ? await readIncoming(cell, who, id, deed.at) : seen;
      if (!read.ok) {
        return read;
      }
    }
    const request = { id, reason, words, namesNobody: true };
    return await declineReferral(cell, who, house.law.sharing, request, deed.at);
  },
  "ask-back": async ({ about, words }, { thread: id }, doing) => {
    const { house, cell, who, deed } = doing;
    const seen = await acknowledgeAll(doing, id);
    const by = addDays(dayOf(deed.at), 7);
    const request = { id, step: crypto.randomUUID(), about, by, words, namesNobody: true };
    return seen.ok ? await askBack(cell, who, house.law.sharing, request, deed.at) : seen;
  },
  "reply-to-asked": ({ words }, { sent: id }, { house, cell, who, deed }) => {
    const request = { id, step: crypto.randomUUID(), words, namesNobody: true };
    return replyInReferral(cell, who, house.law.sharing, request, deed.at);
  },
  "safeguard-done": ({ kind: safeguard, words }, { thread: id }, { house, cell, who, deed }) => {
    const request = { id, step: crypto.randomUUID(), safeguard, words, namesNobody: true };
    return noteSafeguardDone(cell, who, house.law.sharing, request, deed.at);
  },
  removal: ({ planned }, { thread: id }, { cell, who, deed }) => {
    const decided = dayOf(deed.at);
    const on = planned === undefined ? null : addDays(decided, planned);
    const request = { id, step: crypto.randomUUID(), decided, planned: on };
    return noteRemoval(cell, who, request, deed.at);
  },
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
  safeguard: ({ kind, lifted = false, why, how = null }, { caseId }, { cell, who, deed }) =>
    setSafeguard(cell, who, { caseId, kind, holds: !lifted, why, how }, deed.at),
  "read-name": ({ of, reason }, { caseId, persons }, { cell, who }) =>
    readName(cell, who, { caseId, person: required(persons.get(of), of), reason }),
  withdraw: ({ to, purpose }, { caseId, consents }, { cell, who, deed }) => {
    const given = required(consents.get(consentKey(to, purpose)), `consent for ${to}`);
    return withdrawConsent(cell, who, { caseId, consent: given }, deed.at);
  },
  outcome: async ({ kind, provision, note }, going, { cell, who, deed }) => {
    going.outcome = crypto.randomUUID();
    const outcome = { kind, provision: provision ?? null, note: note ?? null };
    const of = { id: going.outcome, caseId: going.caseId, happened: dayOf(deed.at) };
    return await noteOutcome(cell, who, { ...of, ...outcome }, deed.at);
  },
};

/** A refusal is an error in the story, and ends loading. */
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
