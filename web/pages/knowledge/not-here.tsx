import type { Context } from "hono";
import type { Law } from "../../../law/law.ts";
import { BackLink } from "../../components/way.tsx";
import { WaysOf } from "../../components/ways-of.tsx";
import type { Env } from "../../env.ts";
import { errorPage } from "../../error-page.tsx";
import { page } from "../../frame.tsx";
import { dayText } from "../../texts/formats.ts";
import { heldTitle } from "../edit/labels.ts";

export function notHere(
  c: Context<Env>,
  law: Law,
  kind: string,
  id: string,
): Response | Promise<Response> {
  const entry = `${kind}/${id}`;
  const retired = law.retired.get(entry);
  if (retired === undefined) {
    return errorPage(c, 404);
  }
  const say = c.get("say");
  const language = c.get("language");
  const name = heldTitle(language, entry, retired.value);
  return page(
    c,
    { title: name, status: 410 },
    <>
      <BackLink say={say} href="/knowledge">
        {say("knowledge.heading")}
      </BackLink>
      <h1>{name}</h1>
      <p class="lead">
        {say("edit.retired-intro")} {say("edit.retired", { day: dayText(language, retired.on) })}.
      </p>
      <p>
        {say("edit.why")}: {retired.why}
      </p>
      <WaysOf say={say} desk={c.get("desk")} kind={kind} id={id} name={name} stands={false} />
    </>,
  );
}
