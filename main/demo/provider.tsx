import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { HttpBindings } from "@hono/node-server";
import { type Context, Hono } from "hono";
import { exportJWK, generateKeyPair } from "jose";
import type { Configuration, Provider } from "oidc-provider";
import type { House } from "../../api/house.ts";
import type { Env } from "../../web/env.ts";
import { page } from "../../web/frame.tsx";
import type { ProviderSetting } from "../../web/sign-in/provider.ts";
import { machine, people } from "./country.ts";

/** The real flow with invented people and no password. */
export interface DemoProvider {
  readonly setting: ProviderSetting;
  /** Below /oidc/. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void;
  readonly pages: (house: House) => Hono<Env>;
}

const mount = "/oidc";

async function configuration(
  origin: string,
  secrets: { readonly client: string; readonly machine: string },
): Promise<Configuration> {
  const { privateKey } = await generateKeyPair("ES256", { extractable: true });
  const key = { ...(await exportJWK(privateKey)), use: "sig", alg: "ES256", kid: "demo" };
  return {
    clients: [
      {
        client_id: "lenke",
        client_secret: secrets.client,
        redirect_uris: [`${origin}/sign-in/return`],
        grant_types: ["authorization_code"],
        response_types: ["code"],
        token_endpoint_auth_method: "client_secret_post",
      },
      {
        client_id: machine.subject,
        client_secret: secrets.machine,
        redirect_uris: [],
        grant_types: ["client_credentials"],
        response_types: [],
        token_endpoint_auth_method: "client_secret_post",
      },
    ],
    clientDefaults: { id_token_signed_response_alg: "ES256" },
    jwks: { keys: [key] } as NonNullable<Configuration["jwks"]>,
    cookies: { keys: [randomBytes(32).toString("hex")] },
    claims: { openid: ["sub"], profile: ["name"] },
    scopes: ["openid", "profile", "lenke"],
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => `${origin}/api`,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: "lenke",
          audience: `${origin}/api`,
          accessTokenFormat: "jwt",
          accessTokenTTL: 600,
          jwt: { sign: { alg: "ES256" } },
        }),
      },
    },
    interactions: { url: (_ctx, interaction) => `/demo/who/${interaction.uid}` },
    ttl: { Session: 3600, Interaction: 600, Grant: 3600, AccessToken: 600, IdToken: 600 },
    findAccount: (_ctx, id) => {
      const person = people.find(({ subject }) => subject === id);
      return person === undefined
        ? undefined
        : { accountId: id, claims: () => ({ sub: id, name: person.name }) };
    },
    // No consent page: Lenke is the only client.
    loadExistingGrant: async (ctx) => {
      const { client, session } = ctx.oidc;
      const grant = new ctx.oidc.provider.Grant({
        clientId: client?.clientId ?? "",
        accountId: session?.accountId ?? "",
      });
      grant.addOIDCScope("openid profile");
      await grant.save();
      return grant;
    },
  };
}

function whoPages(provider: Provider, house: House): Hono<Env> {
  const app = new Hono<Env>();
  const bindings = (c: Context<Env>) => c.env as unknown as HttpBindings;
  app.get("/demo/who/:uid", async (c) => {
    const { incoming, outgoing } = bindings(c);
    // An expired or missing sign-in begins anew.
    const underWay = await provider.interactionDetails(incoming, outgoing).catch(() => null);
    if (underWay === null) {
      return c.redirect("/sign-in", 303);
    }
    const say = c.get("say");
    const cells = [...house.cells.values()];
    return page(
      { title: say("sign-in.who") },
      <form method="post">
        <h1>{say("sign-in.who")}</h1>
        <p>{say("sign-in.demo")}</p>
        {cells.map((cell) => {
          const here = people.filter((person) => person.cell === cell.id);
          return (
            here.length > 0 && (
              <section aria-labelledby={`at-${cell.id}`}>
                <h2 id={`at-${cell.id}`}>{cell.name}</h2>
                <ul class="answers">
                  {here.map(({ subject, name, title }) => (
                    <li>
                      <button
                        type="submit"
                        class="ds-button"
                        data-variant="secondary"
                        name="who"
                        value={subject}
                      >
                        {name}, {title}
                      </button>
                    </li>
                  ))}
                </ul>
              </section>
            )
          );
        })}
      </form>,
    );
  });
  app.post("/demo/who/:uid", async (c) => {
    const { incoming, outgoing } = bindings(c);
    const who = String((await c.req.parseBody())["who"]);
    if (!people.some(({ subject }) => subject === who)) {
      return c.redirect("/sign-in", 303);
    }
    const to = await provider
      .interactionResult(
        incoming,
        outgoing,
        { login: { accountId: who } },
        { mergeWithLastSubmission: false },
      )
      .catch(() => "/sign-in");
    return c.redirect(to, 303);
  });
  return app;
}

/** The library's production warnings are silenced: this serves a laptop. */
async function made(issuer: string, settings: Configuration): Promise<Provider> {
  const { warn, info } = console;
  Object.assign(console, { warn: () => undefined, info: () => undefined });
  try {
    const library = await import("oidc-provider");
    return new library.Provider(issuer, settings);
  } finally {
    Object.assign(console, { warn, info });
  }
}

/** `machineSecret` is the archive system's. */
export async function demoProvider(origin: string, machineSecret: string): Promise<DemoProvider> {
  const secret = randomBytes(32).toString("hex");
  const issuer = `${origin}${mount}`;
  const provider = await made(
    issuer,
    await configuration(origin, { client: secret, machine: machineSecret }),
  );
  const callback = provider.callback();
  return {
    setting: {
      issuer,
      clientId: "lenke",
      clientSecret: secret,
      subjectClaim: "sub",
      insecure: true,
    },
    answer: (request, response) => {
      // The provider reads its mount point from originalUrl.
      Object.assign(request, { originalUrl: request.url });
      request.url = (request.url ?? "").slice(mount.length);
      void callback(request, response);
    },
    pages: (house) => whoPages(provider, house),
  };
}
