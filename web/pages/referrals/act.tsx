import type { Context } from "hono";
import type { Desk, House } from "../../../api/house.ts";
import { statusOf } from "../../../api/problem.ts";
import { replyInReferral } from "../../../api/referral/reply.ts";
import { possibleInstead } from "../../../api/referral/take-step.ts";
import { withdrawReferral } from "../../../api/referral/withdraw.ts";
import type { Outcome } from "../../../domain/base/outcome.ts";
import { turnedAway } from "../../access/turned-away.ts";
import type { Env } from "../../env.ts";
import { type TypedAct, typedAct } from "./acts.tsx";
import { referralPage } from "./read.tsx";
import { possibleText } from "./state.tsx";
import { longest } from "./wrong.ts";

type Refused = Extract<
  Awaited<ReturnType<typeof replyInReferral | typeof withdrawReferral>>,
  { readonly ok: false }
>["refused"];

/** One act on one referral, as it was typed. */
interface Acting {
  readonly c: Context<Env>;
  readonly house: House;
  readonly desk: Desk;
  readonly id: string;
  readonly typed: TypedAct;
}

/** The page again with what was typed; where it has moved on, with what is possible now. */
async function refusedAct(
  { c, house, desk, id, typed }: Acting,
  outcome: Outcome<unknown, Refused>,
  field: "reply" | "reason",
): Promise<Response> {
  if (
    outcome.ok ||
    outcome.refused === "not-permitted" ||
    outcome.refused === "referral.not-found"
  ) {
    return await turnedAway(c, outcome.ok ? "referral.not-found" : outcome.refused);
  }
  const say = c.get("say");
  const can = possibleInstead(outcome);
  const problem =
    can === null
      ? { field, text: say(`refusal.${outcome.refused}`) }
      : { field: "acts", text: `${say("referral.moved-on")} ${possibleText(say, can)}` };
  const status = statusOf(outcome.refused) === 409 ? 409 : 400;
  return await referralPage(c, house, desk, id, { typed, problems: [problem], status });
}

/** POST: answers what they asked back. */
export async function postReply(
  c: Context<Env>,
  house: House,
  desk: Desk,
  id: string,
): Promise<Response> {
  const typed = typedAct(await c.req.parseBody());
  const words = typed.reply.replaceAll("\r\n", "\n");
  if (words.length > longest) {
    const problem = { field: "reply", text: c.get("say")("referral.too-long", { most: longest }) };
    return await referralPage(c, house, desk, id, { typed, problems: [problem], status: 400 });
  }
  const request = { id, step: typed.step, words, namesNobody: typed.nobody === "yes" };
  const { sharing } = house.law;
  const replied = await replyInReferral(desk.cell, desk.actor, sharing, request, house.now());
  if (!replied.ok) {
    return await refusedAct({ c, house, desk, id, typed }, replied, "reply");
  }
  house.nudge();
  return c.redirect(`/referrals/${id}?replied=${replied.value.wordsTold ? "told" : "kept"}`, 303);
}

/** POST: withdraws it. */
export async function postWithdrawal(
  c: Context<Env>,
  house: House,
  desk: Desk,
  id: string,
): Promise<Response> {
  const typed = typedAct(await c.req.parseBody());
  if (typed.reason === null) {
    const problem = { field: "reason", text: c.get("say")("referral.missing.withdraw") };
    return await referralPage(c, house, desk, id, { typed, problems: [problem], status: 400 });
  }
  const request = { id, step: typed.step, reason: typed.reason };
  const withdrawn = await withdrawReferral(desk.cell, desk.actor, request, house.now());
  if (!withdrawn.ok) {
    return await refusedAct({ c, house, desk, id, typed }, withdrawn, "reason");
  }
  house.nudge();
  const when = withdrawn.value.beforeItLeft ? "before" : "after";
  return c.redirect(`/referrals/${id}?withdrawn=${when}`, 303);
}
