import { plainIn, type Tongue } from "../door/words.tsx";
import { page } from "../frame.tsx";
import { Gone } from "../job/gone.tsx";
import { DangerIn } from "../job/reader.tsx";
import { doorScript } from "../job/script.ts";
import { tongueFor, tongues } from "../job/tongues.ts";
import { context, language, say } from "../page.ts";

const doors = [
  { name: "job", href: "/job" },
  { name: "seen", href: "/seen" },
  { name: "work", href: "/work" },
] as const;

/** With script the door opens in place, so no address is visited. */
const doorIn = ({ code }: Tongue) => ({ href: `/job?language=${code}`, "data-quietly": code });

function greetedIn(): Tongue | null {
  const tongue = tongueFor("", context().req.header("accept-language"));
  return tongue.code === "nb" || tongue.code === "en" ? null : tongue;
}

function Greeting({ tongue }: { readonly tongue: Tongue }) {
  const say = plainIn(tongue);
  return (
    <section class="door greeting" lang={tongue.code} dir={tongue.direction}>
      <p>{say("door.hello")}</p>
      <h2>
        <a {...doorIn(tongue)}>{say("door.my-job")}</a>
      </h2>
      <ul>
        <li>{say("door.check")}</li>
        <li>{say("door.pay")}</li>
        <li>{say("door.help")}</li>
      </ul>
      {tongue.unread && <p class="terms">{say("danger.unread")}</p>}
    </section>
  );
}

function Tongues() {
  return (
    <>
      <p class="terms" id="front-languages">
        {say("front.languages", { count: tongues.size })}
      </p>
      <ul class="languages" aria-labelledby="front-languages">
        {[...tongues.values()].map((tongue) => (
          <li>
            <a class="ds-link" lang={tongue.code} dir={tongue.direction} {...doorIn(tongue)}>
              {tongue.name}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Danger to life comes before the doors. */
export function frontPage(): Response | Promise<Response> {
  const greeted = greetedIn();
  // A Norwegian page was chosen or asked for.
  const own = language() === "nb" ? "nb" : (greeted?.code ?? "en");
  return page(
    {
      title: say("front.title"),
      door: true,
      danger: greeted === null ? undefined : <DangerIn tongue={greeted} />,
      first: <Gone />,
      script: `/script/${doorScript().entries.front}`,
    },
    <>
      {greeted !== null && <Greeting tongue={greeted} />}
      <h1>{say("front.heading")}</h1>
      <p class="lead">{say("front.intro")}</p>
      <ul class="doors" aria-label={say("front.doors")}>
        {doors.map(({ name, href }) => (
          <li class="door">
            <h2>
              <a href={href} data-quietly={name === "job" ? own : undefined}>
                {say(`front.${name}`)}
              </a>
            </h2>
            <p>{say(`front.${name}.text`)}</p>
            <p class="terms">{say(`front.${name}.terms`)}</p>
            {name === "job" && <Tongues />}
          </li>
        ))}
      </ul>
      <p>
        <a class="ds-link" href="/receipt">
          {say("front.receipt")}
        </a>
        <br />
        <span class="terms">{say("front.receipt.text")}</span>
      </p>
      <p>
        <a class="ds-link" href="/knowledge">
          {say("front.knowledge")}
        </a>
        <br />
        <span class="terms">{say("front.knowledge.text")}</span>
      </p>
      <p>
        <a class="ds-link" href="/rights">
          {say("rights.heading")}
        </a>
        <br />
        <span class="terms">{say("front.rights.text")}</span>
      </p>
      <p>
        <a class="ds-link" href="/practice">
          {say("practice.heading")}
        </a>
      </p>
    </>,
  );
}
