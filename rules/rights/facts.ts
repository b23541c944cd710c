import { type DayNumber, dayNumber } from "../../domain/time/calendar.ts";
import type { Named } from "./named-provisions.ts";
import type { PermitState, Picture } from "./picture.ts";
import type { Fact } from "./right.ts";

/** "unknown" is what nobody has told, and never a no. */

/** "none": answered that nothing is reported. "unclear": something was closed, and it may have been this. */
export const caseState: Fact<"unknown" | "none" | "open" | "dropped" | "judged" | "unclear"> = {
  values: ["unknown", "none", "open", "dropped", "judged", "unclear"],
  of: ({ case: { state }, notSo }) =>
    state === "unknown" && notSo.includes("reported") ? "none" : state,
};

export const label: Fact<"257" | "258" | "259" | "108a" | "other" | "unknown"> = {
  values: ["257", "258", "259", "108a", "other", "unknown"],
  of: (picture) => picture.case.label,
};

export const covered: Fact<Named> = {
  values: ["yes", "built-on", "no", "unknown"],
  of: (picture) => picture.case.covered,
};

/** "relabelled" began as trafficking; "beside" may be beside it. */
export const matter: Fact<"trafficking" | "relabelled" | "other" | "beside" | "unknown"> = {
  values: ["trafficking", "relabelled", "other", "beside", "unknown"],
  of: ({ case: { label: under, trafficking: was, beside } }) => {
    if (under === "unknown") {
      return "unknown";
    }
    if (under !== "other" && under !== "108a") {
      return "trafficking";
    }
    if (beside) {
      return "beside";
    }
    return Number.isNaN(was) ? "other" : "relabelled";
  },
};

export const counselNamed: Fact<Named> = {
  values: ["yes", "built-on", "no", "unknown"],
  of: (picture) => picture.case.counsel,
};

export const origin: Fact<"EEA" | "third-country" | "unknown"> = {
  values: ["EEA", "third-country", "unknown"],
  of: (picture) => picture.person.origin,
};

/** The day may come from papers that somebody else made, and whoever may be a child is treated as one. */
export function isBirthdayDoubted({ eighteen, asOf, person }: Picture): boolean {
  const { underEighteen, ageAnswered } = person;
  return (
    eighteen <= asOf &&
    underEighteen !== "no" &&
    ageAnswered !== undefined &&
    dayNumber(ageAnswered) >= eighteen
  );
}

/** A birthday to come and an answer of adult cannot both be so: the age is not known. */
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

/** That nobody asked is no doubt. */
export const isAgeInDoubt = (picture: Picture): boolean =>
  age.of(picture) === "unknown" &&
  (picture.person.ageAnswered !== undefined || picture.person.underEighteen !== "unknown");

/** Gone is known; being here is taken until it is. */
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

export const revokedAlone: Fact<"yes" | "not-told"> = {
  values: ["yes", "not-told"],
  of: (picture) => (Number.isNaN(picture.revokedUntold) ? "not-told" : "yes"),
};

export const isBankrupt = ({ bankruptcy }: Picture): boolean => !Number.isNaN(bankruptcy);

export function noClaims({ notSo }: Picture): "none" | "not-due" {
  return notSo.includes("due-days") ? "not-due" : "none";
}

export function claimedOf(claims: readonly { readonly claimed: DayNumber }[]): DayNumber {
  const days = claims.map(({ claimed }) => claimed).filter((day) => !Number.isNaN(day));
  return days.length === 0 ? Number.NaN : Math.max(...days);
}

export function lastOf(claims: readonly { readonly until: DayNumber }[]): DayNumber {
  return Math.max(...claims.map(({ until }) => until));
}
