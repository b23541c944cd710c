import { Hono, type MiddlewareHandler } from "hono";
import { NONCE, secureHeaders } from "hono/secure-headers";
import { inTurn } from "../api/access/in-turn.ts";
import { isKeepable } from "../domain/base/text.ts";
import type { Env } from "./env.ts";
import { errorPage } from "./error-page.tsx";
import { fewBytes, fewFields } from "./limits.ts";

export interface GuardSetting {
  /** For example “https://lenke.example”. */
  readonly origin: string;
  /** Path prefixes for machines: other cells, the API, the health check. */
  readonly machines: readonly string[];
}

const off = [
  "accelerometer",
  "autoplay",
  "bluetooth",
  "camera",
  "displayCapture",
  "encryptedMedia",
  "fullscreen",
  "geolocation",
  "gyroscope",
  "hid",
  "idleDetection",
  "magnetometer",
  "microphone",
  "midi",
  "payment",
  "pictureInPicture",
  "screenWakeLock",
  "serial",
  "usb",
  "webShare",
  "xrSpatialTracking",
] as const;

function headers(origin: string): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: [NONCE, "'strict-dynamic'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: ["'none'"],
    },
    xFrameOptions: "DENY",
    // With no-referrer, browsers send "Origin: null" with forms, and the check below could not tell ours.
    referrerPolicy: "same-origin",
    strictTransportSecurity: origin.startsWith("https:")
      ? "max-age=63072000; includeSubDomains"
      : false,
    permissionsPolicy: Object.fromEntries(off.map((feature) => [feature, []])),
  });
}

/** Nothing is cached unless the answer says that it may be. */
const notKept: MiddlewareHandler<Env> = async (c, next) => {
  c.set("nonce", c.get("secureHeadersNonce") ?? "");
  await next();
  if (!c.res.headers.has("Cache-Control")) {
    c.header("Cache-Control", "no-store");
  }
};

/**
 * Whether a request comes from our pages, by Sec-Fetch-Site or Origin. A contradiction is refused; silence is
 * accepted from machines only.
 */
function ours(site: string | undefined, from: string | undefined, setting: GuardSetting): boolean {
  return (
    (site === undefined || site === "same-origin" || site === "none") &&
    (from === undefined || from === setting.origin)
  );
}

const reads = (method: string) => ["GET", "HEAD", "OPTIONS"].includes(method);

function ownPagesOnly(setting: GuardSetting): MiddlewareHandler<Env> {
  return async (c, next) => {
    if (reads(c.req.method)) {
      return await next();
    }
    const site = c.req.header("sec-fetch-site");
    const from = c.req.header("origin");
    const silent = site === undefined && from === undefined;
    const machine = setting.machines.some((path) => c.req.path.startsWith(path));
    return ours(site, from, setting) && (!silent || machine) ? await next() : await errorPage(403);
  };
}

/** Under another host name the session cookie would be lost. */
function oneOrigin({ origin, machines }: GuardSetting): MiddlewareHandler<Env> {
  const { host } = new URL(origin);
  return async (c, next) => {
    const asked = c.req.header("host");
    const shown = c.req.method === "GET" || c.req.method === "HEAD";
    if (!shown || asked === host || machines.some((path) => c.req.path.startsWith(path))) {
      return await next();
    }
    const { pathname, search } = new URL(c.req.url);
    return c.redirect(origin + pathname + search, 307);
  };
}

/**
 * Text that cannot be stored is refused whole; dropping characters would make different texts look alike. So is a
 * malformed form.
 */
const readable: MiddlewareHandler<Env> = async (c, next) => {
  if (c.req.url.includes("%00")) {
    return await errorPage(400);
  }
  if (!reads(c.req.method)) {
    const form = await c.req.parseBody({ all: true }).catch(() => null);
    if (form === null || !isKeepable(form)) {
      return await errorPage(400);
    }
  }
  return await next();
};

export function guard(setting: GuardSetting): Hono<Env> {
  return new Hono<Env>()
    .use(headers(setting.origin))
    .use(notKept)
    .use(oneOrigin(setting))
    .use(ownPagesOnly(setting))
    .use(fewBytes)
    .use(inTurn)
    .use(fewFields)
    .use(readable);
}
