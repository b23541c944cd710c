import { z } from "zod";
import { type Body, needs } from "../../domain/directory/body.ts";
import { isOpen, type LookedFor, lookUp } from "../../domain/directory/look-up.ts";
import type { Moment } from "../../domain/time/day.ts";
import { Actions, Button } from "../components/button.tsx";
import { Checkboxes } from "../components/choice.tsx";
import { Select, TextField } from "../components/field.tsx";
import { Mark } from "../components/helper-card.tsx";
import { EmptyState } from "../components/notice.tsx";
import { Tag } from "../components/tag.tsx";
import { BackLink } from "../components/way.tsx";
import { page } from "../frame.tsx";
import { Call } from "../help/helpers.tsx";
import { context, house, language, law, say } from "../page.ts";
import { BodyFacts, tongueName } from "./body-facts.tsx";
import { notHere } from "./not-here.tsx";
import { WaysOf } from "./ways-of.tsx";

interface DirectoryFormProps {
  readonly directory: readonly Body[];
  readonly given: {
    readonly place: string;
    readonly need: string | null;
    readonly tongue: string | null;
    readonly open: "now" | null;
  };
}

/** The choices are in the address. */
function DirectoryForm({ directory, given }: DirectoryFormProps) {
  const tongues = [...new Set(directory.flatMap(({ languages }) => languages))]
    .map((code) => ({ value: code, label: tongueName(code) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language()));
  return (
    <form method="get" action="/knowledge/directory">
      <Select
        name="need"
        label={say("knowledge.directory-need")}
        value={given.need ?? ""}
        options={[
          { value: "", label: say("knowledge.directory-any") },
          ...needs.map((need) => ({ value: need, label: say(`knowledge.need.${need}`) })),
        ]}
      />
      <TextField
        name="place"
        label={say("knowledge.directory-place")}
        help={say("help.place-help")}
        value={given.place}
        optional
        size={24}
      />
      <Select
        name="tongue"
        label={say("knowledge.directory-language")}
        value={given.tongue ?? ""}
        options={[{ value: "", label: say("knowledge.directory-any") }, ...tongues]}
      />
      <Checkboxes
        name="open"
        legend={say("knowledge.directory-hour")}
        options={[{ value: "now", label: say("knowledge.directory-open") }]}
        chosen={given.open === null ? [] : [given.open]}
      />
      <Actions>
        <Button>{say("knowledge.directory-show")}</Button>
      </Actions>
    </form>
  );
}

interface Props {
  readonly now: Moment;
  readonly brief: boolean;
}

// Anything else in the address counts as not asked.
const asked = z.object({
  place: z.string().trim().max(100).catch(""),
  need: z.enum(needs).nullable().catch(null),
  tongue: z
    .string()
    .regex(/^[a-z]{2}$/)
    .nullable()
    .catch(null),
  open: z.literal("now").nullable().catch(null),
});
type Asked = z.infer<typeof asked>;

function wantedFrom({ place, need, tongue, open }: Asked, now: Moment): LookedFor {
  return {
    place: place === "" ? null : place,
    need,
    tongue,
    openAt: open === null ? null : now,
  };
}

function Line({ now, brief, body }: Props & { readonly body: Body }) {
  return (
    <li class="case-line">
      <h3>
        <a href={`/knowledge/directory/${body.id}`}>{body.name}</a>
      </h3>
      <p>
        <Mark>{say(body.authority ? "help.authority" : "help.no-authority")}</Mark>{" "}
        {body.confirmed !== "yes" && <Tag kind="unconfirmed" />}
      </p>
      <p>{body.does[language()]}</p>
      {!brief && (
        <>
          <p>
            <strong>{say("help.pass-on")}</strong> {body.passOn[language()]}
          </p>
          <Call body={body} />
          <p class="terms">{say(`knowledge.open.${isOpen(body.open, now)}`)}</p>
        </>
      )}
    </li>
  );
}

function Lines(props: Props & { readonly heading: string; readonly bodies: readonly Body[] }) {
  return props.bodies.length === 0 ? null : (
    <>
      <h2>
        {props.heading} ({props.bodies.length})
      </h2>
      <ul class="case-lines">
        {props.bodies.map((body) => (
          <Line {...props} body={body} />
        ))}
      </ul>
    </>
  );
}

/** Unknown bodies are listed apart, never left out. */
export function directoryPage(): Response | Promise<Response> {
  const now = house().now();
  const given = asked.parse(context().req.query());
  const wanted = wantedFrom(given, now);
  const { fits, perhaps } = lookUp(law().directory, wanted);
  const brief = Object.values(wanted).every((each) => each === null);
  const props = { now, brief };
  return page(
    { title: say("knowledge.directory") },
    <>
      <BackLink href="/knowledge">{say("knowledge.heading")}</BackLink>
      <h1>{say("knowledge.directory")}</h1>
      <p class="lead">{say("knowledge.directory-intro")}</p>
      <DirectoryForm directory={law().directory} given={given} />
      {fits.length + perhaps.length === 0 && (
        <EmptyState heading={say("knowledge.directory-nobody")}>
          <p>{say("knowledge.directory-nobody-now")}</p>
        </EmptyState>
      )}
      <Lines {...props} heading={say("knowledge.directory-fits")} bodies={fits} />
      <Lines {...props} heading={say("knowledge.directory-perhaps")} bodies={perhaps} />
    </>,
  );
}

export function bodyPage(id: string): Response | Promise<Response> {
  const body = law().directory.find((each) => each.id === id);
  if (body === undefined) {
    return notHere("body", id);
  }
  return page(
    { title: body.name },
    <>
      <BackLink href="/knowledge/directory">{say("knowledge.directory")}</BackLink>
      <h1>{body.name}</h1>
      <p>
        <Mark>{say(body.authority ? "help.authority" : "help.no-authority")}</Mark>{" "}
        {body.confirmed !== "yes" && <Tag kind="unconfirmed" />}
      </p>
      <p class="lead">{body.does[language()]}</p>
      <BodyFacts now={house().now()} body={body} />
      <WaysOf kind="body" id={body.id} name={body.name} />
    </>,
  );
}
