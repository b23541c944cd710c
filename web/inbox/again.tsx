import { typedIn } from "../forms/post.ts";
import { type Typed, textOf } from "../forms/typed.ts";
import { param, say } from "../page.ts";
import { incomingPage, notShown } from "./incoming.tsx";
import type { Refused } from "./said.tsx";
import type { Act, Tried } from "./tried.ts";

const longest = 10_000;

type Trying = Omit<Tried, "problems">;

export async function tryingOf(act: Act): Promise<Trying> {
  const sent = Object.entries(await typedIn()).map(
    ([field, value]) =>
      [field, typeof value === "string" ? value.replaceAll("\r\n", "\n") : value] as const,
  );
  const typed: Typed = Object.fromEntries(sent);
  return { act, typed };
}

export async function putRight(
  trying: Trying,
  wrong: readonly { readonly field: string; readonly text: string }[],
): Promise<Response> {
  const id = param("id");
  return await incomingPage(id, { tried: { ...trying, problems: wrong } });
}

/** Null when no text is too long. */
export async function tooLong(trying: Trying, fields: readonly string[]): Promise<Response | null> {
  const long = fields.filter((field) => textOf(trying.typed, field).length > longest);
  const text = say("seen.too-long", { most: longest });
  return long.length === 0
    ? null
    : await putRight(
        trying,
        long.map((field) => ({ field, text })),
      );
}

type Refusal =
  | Refused
  | "not-permitted"
  | "inbox.not-found"
  | "inbox.unreadable"
  | "inbox.no-reason"
  | "inbox.no-words"
  | "inbox.child-unanswered"
  | "referral.no-recipient"
  | "referral.no-words"
  | "referral.due-passed"
  | "referral.none-acknowledged"
  | "referral.reason-unread"
  | "referral.day-passed";

export async function again(code: Refusal, trying: Trying): Promise<Response> {
  const id = param("id");
  const { act } = trying;
  const at = async (field: string) =>
    await putRight(trying, [{ field, text: say(`refusal.${code}`) }]);
  switch (code) {
    case "not-permitted":
    case "inbox.not-found":
    case "inbox.unreadable":
      return await notShown(id, code);
    case "inbox.no-reason":
      return await at(act === "decline" ? "decline-words" : act);
    case "inbox.child-unanswered":
      return await at("child");
    case "inbox.no-words":
      return await at(act);
    case "referral.no-words":
      return await at(`${act}-words`);
    case "referral.due-passed":
      return await at("ask-by");
    case "referral.reason-unread":
      return await at("decline-reason");
    case "referral.none-acknowledged":
      return await at("safeguards");
    default: {
      const refused = code === "referral.no-recipient" ? "inbox.sender-unknown" : code;
      const tried = { ...trying, problems: [] };
      return await incomingPage(id, { refused, tried });
    }
  }
}
