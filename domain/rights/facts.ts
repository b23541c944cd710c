import { type DayNumber, dayNumber } from "../time/calendar.ts";
import type { PermitState } from "./permit.ts";
import type { Picture } from "./picture.ts";
import type { Fact } from "./right.ts";

/** What several rights look at. Each value that says "unknown" is one that nobody has told, and never a no. */

/** "none" where it was answered that nothing is reported; "unclear" where something was dropped or judged, and it is not clear whether it was this. */
export const caseState: Fact<"unknown" | "none" | "open" | "dropped" | "judged" | "unclear"> = {
  values: ["unknown", "none", "open", "dropped", "judged", "unclear"],
  of: ({ case: { state }, notSo }) =>
    state === "unknown" && notSo.includes("reported") ? "none" : state,
};

/** What the case goes under, or went under when it was closed. */
export const label: Fact<"257" | "258" | "259" | "108a" | "other" | "unknown"> = {
  values: ["257", "258", "259", "108a", "other", "unknown"],
  of: (picture) => picture.case.label,
};

/** Whether it was ever reported or charged under a provision that compensation covers; "unread" where nothing was read of it. */
export const covered: Fact<"yes" | "258" | "no" | "unread" | "unknown"> = {
  values: ["yes", "258", "no", "unread", "unknown"],
  of: (picture) => picture.case.covered,
};

/** What the case is about; relabelled is what began as trafficking and goes under something else that was read. */
export const matter: Fact<"trafficking" | "relabelled" | "other" | "unread" | "unknown"> = {
  values: ["trafficking", "relabelled", "other", "unread", "unknown"],
  of: ({ case: { label: under, covered: was, unread } }) => {
    if (under === "unknown") {
      return "unknown";
    }
    if (under !== "other" && under !== "108a") {
      return "trafficking";
    }
    if (unread) {
      return "unread";
    }
    return was === "yes" || was === "258" ? "relabelled" : "other";
  },
};

/** Whether all that it goes under now, or went under when it was closed, is a provision that was read. */
export const provisionRead: Fact<"yes" | "no"> = {
  values: ["yes", "no"],
  of: (picture) => (picture.case.unread ? "no" : "yes"),
};

export const origin: Fact<"EEA" | "third-country" | "unknown"> = {
  values: ["EEA", "third-country", "unknown"],
  of: (picture) => picture.person.origin,
};

/**
 * Whether somebody answered, on the birthday or after it, that the person is or may be under eighteen: the day may come from papers
 * that somebody else made, and whoever may be a child is treated as one.
 */
export function isBirthdayDoubted({ eighteen, asOf, person }: Picture): boolean {
  const { underEighteen, ageAnswered } = person;
  return (
    eighteen <= asOf &&
    underEighteen !== "no" &&
    ageAnswered !== undefined &&
    dayNumber(ageAnswered) >= eighteen
  );
}

/**
 * "turned" where the birthday is among what has happened and nobody doubts it. A birthday to come and being told that the person is
 * eighteen already cannot both be so: then the age is not known.
 */
export const age: Fact<"child" | "adult" | "turned" | "unknown"> = {
  values: ["child", "adult", "turned", "unknown"],
  of: (picture) => {
    const { eighteen, asOf, person } = picture;
    if (eighteen <= asOf) {
      return isBirthdayDoubted(picture) ? "unknown" : "turned";
    }
    if (eighteen > asOf) {
      return person.underEighteen === "no" ? "unknown" : "child";
    }
    return ages[person.underEighteen];
  },
};

const ages = { yes: "child", no: "adult", unknown: "unknown" } as const;

/** Whether somebody answered on the age, and it is not known after that; that nobody asked is not so. */
export const isAgeInDoubt = (picture: Picture): boolean =>
  age.of(picture) === "unknown" &&
  (picture.person.ageAnswered !== undefined || picture.person.underEighteen !== "unknown");

/** What hangs on being in Norway asks this: gone is known, being here is what is taken until it is. */
export const abroad: Fact<"yes" | "not-told"> = {
  values: ["yes", "not-told"],
  of: (picture) => (picture.abroad ? "yes" : "not-told"),
};

const permitStates = ["none", "running", "left", "pending", "over", "revoked"] as const;

export const reflection: Fact<PermitState> = {
  values: permitStates,
  of: (picture) => picture.reflection.state,
};

export const limited: Fact<PermitState> = {
  values: permitStates,
  of: (picture) => picture.limited.state,
};

export const permit: Fact<PermitState> = {
  values: permitStates,
  of: (picture) => picture.permit.state,
};

/** Whether a permit was revoked of which nothing else is told. */
export const revokedAlone: Fact<"yes" | "not-told"> = {
  values: ["yes", "not-told"],
  of: (picture) => (Number.isNaN(picture.revokedUntold) ? "not-told" : "yes"),
};

/** Where no day is told that pay should have come: none, or it was answered that no pay is missing. */
export function noClaims({ notSo }: Picture): "none" | "not-due" {
  return notSo.includes("due-days") ? "not-due" : "none";
}

/** The last day on which one of them was claimed in time; not a number where none was. */
export function claimedOf(claims: readonly { readonly claimed: DayNumber }[]): DayNumber {
  const days = claims.map(({ claimed }) => claimed).filter((day) => !Number.isNaN(day));
  return days.length === 0 ? Number.NaN : Math.max(...days);
}

/** The last of the last days. */
export function lastOf(claims: readonly { readonly until: DayNumber }[]): DayNumber {
  return Math.max(...claims.map(({ until }) => until));
}
