import { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";
import { createRemoteJWKSet, type JWTPayload, jwtVerify } from "jose";
import { isKeepable } from "../domain/base/text.ts";
import { inTurn } from "./access/in-turn.ts";
import { asOnePage } from "./access/one-page.ts";
import { faultAnswer } from "./away.ts";
import { capacityRoutes } from "./capacity/routes.ts";
import { caseRoutes } from "./case/routes.ts";
import { chainRoutes } from "./chain/routes.ts";
import { comparisonRoutes } from "./comparison/routes.ts";
import { deadlineRoutes } from "./deadline/routes.ts";
import { editRoutes } from "./edit/routes.ts";
import type { ApiEnv } from "./env.ts";
import { chronologyRoutes } from "./evidence/chronology-route.ts";
import { gapRoutes } from "./evidence/gap-routes.ts";
import { evidenceRoutes } from "./evidence/routes.ts";
import type { House } from "./house.ts";
import { intakeRoutes } from "./intake/routes.ts";
import { journeyRoutes } from "./journey/routes.ts";
import { messageRoutes } from "./message/routes.ts";
import { outcomeRoutes } from "./outcome/routes.ts";
import { planRoutes } from "./plan/routes.ts";
import { practiceRoutes } from "./practice/routes.ts";
import { presenceRoutes } from "./presence/routes.ts";
import { problem } from "./problem.ts";
import { caseProvisionRoutes } from "./provision/routes.ts";
import { questionRoutes } from "./question/routes.ts";
import { recusalRoutes } from "./recusal/routes.ts";
import { referralRoutes } from "./referral/routes.ts";
import type { WriteLetter } from "./rights/letter/promise.ts";
import { rightsRoutes } from "./rights/routes.ts";
import { routineRoutes } from "./routine/routes.ts";
import { routingRoutes } from "./routing/routes.ts";
import { searchRoutes } from "./search/routes.ts";
import { deskOfSubject } from "./session/session.ts";
import { sharingRoutes } from "./sharing/routes.ts";
import { standingRoutes } from "./standing/routes.ts";
import { travelRoutes } from "./travel/routes.ts";

interface ApiSetting extends TokenSetting {
  /** Writes promises as the pages do. */
  readonly write: WriteLetter;
}

/** Access tokens (JWT) from the provider that staff sign in with. */
interface TokenSetting {
  /** Resolves once the provider's metadata is known. */
  readonly provider: () => Promise<{ readonly issuer: string; readonly keys: URL }>;
  readonly subjectClaim: string;
  readonly report?: (error: unknown) => void;
}

/** Null for tokens with a person: a system is its own subject, or has none. */
function systemOf({ sub, client_id: client }: JWTPayload): unknown {
  return sub === undefined || sub === client ? client : undefined;
}

/** Text that can be stored: no control characters. */
function isReadable(text: string): boolean {
  try {
    return text === "" || isKeepable(JSON.parse(text));
  } catch {
    return false;
  }
}

const readableOnly: MiddlewareHandler = async (c, next) => {
  const json = c.req.header("content-type")?.startsWith("application/json") === true;
  const readable = !c.req.url.includes("%00") && (!json || isReadable(await c.req.text()));
  return readable ? await next() : c.json({ code: "request.not-readable" }, 400);
};

/** Serves JSON under `/api`, with a token; `GET /api/openapi.json` is open to anyone. */
export function createApi(house: House, setting: ApiSetting): OpenAPIHono<ApiEnv> {
  const app = new OpenAPIHono<ApiEnv>().basePath("/api");
  let keys: ReturnType<typeof createRemoteJWKSet> | null = null;

  const subjectOf = async (token: string): Promise<string | null> => {
    try {
      const provider = await setting.provider();
      keys ??= createRemoteJWKSet(provider.keys);
      const { payload } = await jwtVerify(token, keys, {
        issuer: provider.issuer,
        audience: `${house.origin}/api`,
      });
      const subject = payload[setting.subjectClaim] ?? systemOf(payload);
      return typeof subject === "string" ? subject : null;
    } catch {
      return null;
    }
  };

  app.use(secureHeaders({ strictTransportSecurity: house.origin.startsWith("https:") }));
  app.use(bodyLimit({ maxSize: 1024 * 1024, onError: (c) => problem(c, "request.too-large") }));
  app.use(inTurn);
  app.use(async (c, next) => {
    await next();
    c.header("Cache-Control", "no-store");
  });

  // Cached: slow to build, equal for all, and open to anyone.
  let described: string | null = null;
  app.get("/openapi.json", (c) => {
    described ??= JSON.stringify(
      app.getOpenAPI31Document({
        openapi: "3.1.0",
        info: { title: "Lenke", version: "0.1.0", description: "The same verbs as the pages." },
        servers: [{ url: house.origin }],
        security: [{ bearer: [] }],
      }),
    );
    return c.body(described, 200, { "Content-Type": "application/json" });
  });
  app.openAPIRegistry.registerComponent("securitySchemes", "bearer", {
    type: "http",
    scheme: "bearer",
    bearerFormat: "JWT",
  });

  app.use(async (c, next) => {
    const token = /^Bearer (.+)$/.exec(c.req.header("authorization") ?? "")?.[1];
    const subject = token === undefined ? null : await subjectOf(token);
    const desk = subject === null ? null : await deskOfSubject(house, subject);
    if (desk === null) {
      c.header("WWW-Authenticate", "Bearer");
      return c.json({ code: "not-signed-in" }, 401);
    }
    return await asOnePage(c, desk, async (here) => {
      c.set("desk", here);
      await next();
    });
  });
  app.use(readableOnly);

  app.route("/", intakeRoutes(house));
  app.route("/", caseRoutes(house));
  app.route("/", searchRoutes(house));
  app.route("/", caseProvisionRoutes(house));
  app.route("/", chronologyRoutes(house));
  app.route("/", evidenceRoutes(house));
  app.route("/", gapRoutes(house));
  app.route("/", presenceRoutes(house));
  app.route("/", travelRoutes(house));
  app.route("/", comparisonRoutes(house));
  app.route("/", questionRoutes(house));
  app.route("/", recusalRoutes(house));
  app.route("/", rightsRoutes(house, setting.write));
  app.route("/", routineRoutes(house));
  app.route("/", standingRoutes(house));
  app.route("/", routingRoutes(house));
  app.route("/", capacityRoutes(house));
  app.route("/", referralRoutes(house));
  app.route("/", outcomeRoutes(house));
  app.route("/", planRoutes(house));
  app.route("/", journeyRoutes(house));
  app.route("/", deadlineRoutes(house));
  app.route("/", messageRoutes());
  app.route("/", chainRoutes());
  app.route("/", practiceRoutes());
  app.route("/", editRoutes(house));
  app.route("/", sharingRoutes(house));

  app.notFound((c) => problem(c, "address.not-found"));
  app.onError((error, c) => {
    if (error instanceof HTTPException && error.status < 500) {
      return c.json({ code: "request.not-readable" }, error.status);
    }
    setting.report?.(error);
    return faultAnswer(c, error);
  });
  return app;
}
