import { Hono } from "hono";
import { day } from "../domain/time/day.ts";
import { ActionLink, Actions, AnswerButtons, Button } from "../web/components/button.tsx";
import { Checkboxes, RadioGroup } from "../web/components/choice.tsx";
import { ErrorSummary, type Problem, problemOf } from "../web/components/error-summary.tsx";
import { Facts, Table } from "../web/components/facts.tsx";
import { Select, TextArea, TextField } from "../web/components/field.tsx";
import { Mark } from "../web/components/helper-card.tsx";
import { EmptyState, Notice } from "../web/components/notice.tsx";
import { Progress } from "../web/components/progress.tsx";
import { Tag } from "../web/components/tag.tsx";
import { BackLink, Tabs } from "../web/components/way.tsx";
import type { Env } from "../web/env.ts";
import { page } from "../web/frame.tsx";
import { Sources } from "../web/knowledge/sources.tsx";

const levels = [
  { value: "some", label: "Noen dager" },
  { value: "most", label: "De fleste dager", help: "Mer enn halvparten" },
];

const problems: readonly Problem[] = [{ field: "place", text: "Skriv hvor det er" }];

export function galleryPages(): Hono<Env> {
  return new Hono<Env>()
    .get("/gallery/form", (c) => {
      const say = c.get("say");
      return page(
        { title: "Skjema", door: true, failed: true },
        <>
          <BackLink href="/" />
          <Progress label={say("frame.step", { number: 3, total: 12 })} done={3} of={12} />
          <h1>Hva så du?</h1>
          <ErrorSummary problems={problems} />
          <form method="post" action="/gallery/form">
            <TextField
              name="place"
              label="Hvor er det?"
              help="Sted, gate eller kommune"
              error={problemOf(problems, "place")}
            />
            <RadioGroup
              name="hours"
              legend="Arbeider de mer enn ti timer om dagen?"
              help="Det du tror, holder."
              options={levels}
              chosen={null}
              unknown="unknown"
            />
            <Checkboxes
              name="seen"
              legend="Hvordan vet du det?"
              options={levels}
              chosen={["some"]}
            />
            <Select name="sector" label="Hva slags arbeid?" options={levels} />
            <TextField name="when" label="Når?" type="date" size={12} optional />
            <TextArea name="words" label="Egne ord" value="Det jeg skrev" optional />
            <Actions>
              <Button>Gå videre</Button>
              <Button variant="secondary" name="later" value="1">
                Lagre til senere
              </Button>
              <ActionLink href="/" variant="tertiary">
                Hopp over
              </ActionLink>
            </Actions>
          </form>
          <form method="post" action="/gallery/form">
            <h2>Får de lønn?</h2>
            <AnswerButtons
              name="answer"
              answers={[
                { value: "unknown", label: say("frame.dont-know") },
                { value: "yes", label: say("frame.yes") },
                { value: "no", label: say("frame.no") },
              ]}
              given="yes"
            />
          </form>
        </>,
      );
    })
    .get("/gallery/case", () => {
      return page(
        {
          title: "Gartneriet ved elva",
          tabs: (
            <Tabs
              label="Saken"
              items={[
                { href: "/gallery/case", label: "Oversikt", here: true },
                { href: "/gallery/form", label: "Observasjoner", waiting: 2 },
                { href: "/", label: "Henvisninger" },
              ]}
            />
          ),
          beside: (
            <>
              <h2>Nærmeste avgjørelse</h2>
              <p>Fire av seks forhold er de samme.</p>
              <Sources
                sources={[{ title: "HR-2017-1124-A", href: "/", read: day("2026-03-01") }]}
              />
            </>
          ),
        },
        <>
          <BackLink href="/">Innboks</BackLink>
          <h1>Gartneriet ved elva</h1>
          <p>
            <Tag kind="not-verified" /> <Tag kind="unconfirmed" /> <Tag kind="awaited" />{" "}
            <Tag kind="due" /> <Tag kind="missed" /> <Mark>Saksbehandler</Mark>
          </p>
          <Notice heading="Arbeidsgiver må ikke få vite om dette">
            <p>Ring ikke arbeidsstedet. Skriv ikke til adressen der de bor.</p>
          </Notice>
          <Notice heading="Venter på svar fra politiet" tone="awaited" announced>
            <p>Sendt 3. mars 2026.</p>
          </Notice>
          <Notice heading="Fristen går ut om to dager" tone="urgent">
            <p>Refleksjonsperioden slutter 28. februar 2027.</p>
          </Notice>
          <Facts
            facts={[
              { term: "Sted", value: "Et gartneri utenfor byen" },
              { term: "Arbeidstid", value: "Tolv timer, fortalt av to" },
            ]}
          />
          <Table
            caption="Leddene i kjeden"
            columns={[
              { label: "Ledd" },
              { label: "Antall", figures: true },
              { label: "Dager", figures: true },
            ]}
            rows={[
              ["Observasjon", "1 204", "–"],
              ["Henvisning", "86", "12"],
            ]}
          />
          <EmptyState heading="Ingen utfall ennå">
            <p>Her kommer det når politiet eller retten har gjort noe, og de kan si det videre.</p>
          </EmptyState>
        </>,
      );
    });
}
