import { type Context, Hono } from "hono";
import { z } from "zod";
import type { House } from "../../api/house.ts";
import { dayOf } from "../../domain/base/day.ts";
import { needs } from "../../domain/directory/body.ts";
import { bodiesFor, type Wanted } from "../../domain/directory/find.ts";
import { Actions, Button } from "../components/button.tsx";
import { RadioGroup } from "../components/choice.tsx";
import { TextField } from "../components/field.tsx";
import { Helpers } from "../components/helpers.tsx";
import { EmptyState } from "../components/notice.tsx";
import type { Env } from "../env.ts";
import { page } from "../frame.tsx";
import { chooseLanguage } from "../language.ts";
import type { Say } from "../texts/texts.ts";

const form = "job";

// Whatever else is sent counts as not said: this door never tells anyone that they answered wrongly.
const asked = z.object({
  place: z.string().trim().max(100).catch(""),
  need: z.enum(needs).nullable().catch(null),
  language: z.string().optional().catch(undefined),
});
type Asked = z.infer<typeof asked>;

function Question({ say, given }: { readonly say: Say; readonly given: Asked }) {
  return (
    <form id={form} method="post" action="/job">
      <RadioGroup
        say={say}
        name="need"
        legend={say("help.need")}
        options={needs.map((need) => ({ value: need, label: say(`help.need.${need}`) }))}
        chosen={given.need}
        unknown=""
      />
      <TextField
        say={say}
        name="place"
        label={say("help.place")}
        help={say("help.place-help")}
        value={given.place}
        optional
        size={24}
      />
      <Actions>
        <Button>{say("help.show")}</Button>
      </Actions>
    </form>
  );
}

function show(c: Context<Env>, house: House, given: Asked | null) {
  const say = c.get("say");
  const language = c.get("language");
  const question = <Question say={say} given={given ?? { place: "", need: null }} />;
  if (given === null) {
    return page(
      c,
      { title: say("help.heading"), door: true, quiet: true, form },
      <>
        <h1>{say("help.heading")}</h1>
        <p class="lead">{say("help.intro")}</p>
        {question}
      </>,
    );
  }
  const wanted: Wanted = {
    place: given.place === "" ? null : given.place,
    // Who does not know what they need is met by those who give advice.
    need: given.need ?? "advice",
  };
  const bodies = bodiesFor(house.law.directory, wanted);
  return page(
    c,
    { title: say("help.found"), door: true, quiet: true, form },
    <>
      <h1>{say("help.found")}</h1>
      <p>{say("help.found-for", { need: say(`help.need.${wanted.need ?? "advice"}`) })}</p>
      <p>{say("help.keep-or-pass-on")}</p>
      {bodies.length === 0 ? (
        <EmptyState heading={say("help.nobody")}>
          <p>{say("help.nobody-now")}</p>
        </EmptyState>
      ) : (
        <Helpers say={say} language={language} today={dayOf(house.now())} bodies={bodies} />
      )}
      <h2>{say("help.other")}</h2>
      {question}
    </>,
  );
}

/** The worker's door, for now: who helps, by place and need. One address; nothing one answers stands in it or is kept. */
export function jobPages(house: House): Hono<Env> {
  return new Hono<Env>()
    .get("/job", (c) => show(c, house, null))
    .post("/job", async (c) => {
      const given = asked.parse(await c.req.parseBody());
      chooseLanguage(c, house.origin, given.language);
      // Whoever changes the language before they have asked is still at the question.
      const only = given.language !== undefined && given.need === null && given.place === "";
      return show(c, house, only ? null : given);
    });
}
