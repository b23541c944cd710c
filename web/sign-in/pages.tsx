import { type Context, Hono } from "hono";
import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import type { Desk, House } from "../../api/house.ts";
import {
  beginSession,
  deskOfSession,
  deskOfSubject,
  leave,
  wasSession,
} from "../../api/session/session.ts";
import type { Env } from "../env.ts";
import { page } from "../frame.tsx";
import { wayBack } from "../language.ts";
import type { TextKey } from "../texts/texts.ts";
import type { Pending, SignIn } from "./provider.ts";

const sessionCookie = "session";
const pendingCookie = "sign-in";
const kept = { prefix: "host", path: "/", secure: true, httpOnly: true, sameSite: "Lax" } as const;

/** Sealed into a cookie, so that the server keeps nothing meanwhile. */
export interface PendingSeal {
  close(pending: Pending): Promise<string>;
  open(sealed: string): Promise<Pending | null>;
}

export function deskFromCookie(house: House): (c: Context<Env>) => Promise<Desk | null> {
  return async (c) => {
    const token = getCookie(c, sessionCookie, "host");
    return token === undefined ? null : await deskOfSession(house, token);
  };
}

/** Reads it from the cookie of a session that ended by itself. */
export function wasAtDesk(house: House): (c: Context<Env>) => Promise<boolean> {
  return async (c) => {
    const token = getCookie(c, sessionCookie, "host");
    return token !== undefined && (await wasSession(house, token));
  };
}

function failed(c: Context<Env>, why: TextKey, status: 400 | 403 | 502) {
  const say = c.get("say");
  return page(
    { title: say("sign-in.failed"), status },
    <>
      <h1>{say("sign-in.failed")}</h1>
      <p>{say(why)}</p>
      <p>
        <a class="ds-button" href="/sign-in">
          {say("sign-in.again")}
        </a>
      </p>
    </>,
  );
}

async function leaveSession(c: Context<Env>, house: House): Promise<void> {
  const token = getCookie(c, sessionCookie, "host");
  if (token !== undefined) {
    await leave(house, token);
  }
}

export function signInPages(house: House, signIn: SignIn, seal: PendingSeal): Hono<Env> {
  const app = new Hono<Env>();
  app.get("/sign-in", async (c) => {
    // With the query: a referral that passes something on still does after sign-in.
    const { pathname, search } = new URL(wayBack(house.origin, c.req.query("back") ?? "/work"));
    try {
      const { to, pending } = await signIn.begin(pathname + search);
      setCookie(c, pendingCookie, await seal.close(pending), { ...kept, maxAge: 600 });
      return c.redirect(to.href, 303);
    } catch {
      return failed(c, "sign-in.provider-away", 502);
    }
  });
  app.get("/sign-in/return", async (c) => {
    const sealed = getCookie(c, pendingCookie, "host");
    const pending = sealed === undefined ? null : await seal.open(sealed);
    deleteCookie(c, pendingCookie, kept);
    if (pending === null) {
      return failed(c, "sign-in.took-too-long", 400);
    }
    // Behind a TLS proxy the request itself says http, which the provider would refuse.
    const { pathname, search } = new URL(c.req.url);
    const cameBack = new URL(pathname + search, house.origin);
    const subject = await signIn.end(cameBack, pending).catch(() => null);
    if (subject === null) {
      return failed(c, "sign-in.not-confirmed", 400);
    }
    const desk = await deskOfSubject(house, subject);
    if (desk === null) {
      return failed(c, "sign-in.unknown-here", 403);
    }
    // Ends this browser's earlier session: nobody stays signed in behind the next.
    await leaveSession(c, house);
    setCookie(c, sessionCookie, await beginSession(house, desk), kept);
    return c.redirect(wayBack(house.origin, pending.back), 303);
  });
  app.post("/sign-out", async (c) => {
    await leaveSession(c, house);
    deleteCookie(c, sessionCookie, kept);
    c.header("Clear-Site-Data", '"cache", "storage"');
    return c.redirect("/", 303);
  });
  return app;
}
