import { BackLink } from "../components/way.tsx";
import { heldTitle } from "../edit/labels.ts";
import { errorPage } from "../error-page.tsx";
import { page } from "../frame.tsx";
import { language, law, say } from "../page.ts";
import { dayText } from "../texts/formats.ts";
import { WaysOf } from "./ways-of.tsx";

export function notHere(kind: string, id: string): Response | Promise<Response> {
  const entry = `${kind}/${id}`;
  const retired = law().retired.get(entry);
  if (retired === undefined) {
    return errorPage(404);
  }
  const name = heldTitle(entry, retired.value);
  return page(
    { title: name, status: 410 },
    <>
      <BackLink href="/knowledge">{say("knowledge.heading")}</BackLink>
      <h1>{name}</h1>
      <p class="lead">
        {say("edit.retired-intro")} {say("edit.retired", { day: dayText(language(), retired.on) })}.
      </p>
      <p>
        {say("edit.why")}: {retired.why}
      </p>
      <WaysOf kind={kind} id={id} name={name} stands={false} />
    </>,
  );
}
