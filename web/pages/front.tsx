import { Hono } from "hono";
import type { Env } from "../env.ts";
import { page } from "../frame.tsx";
import { doorScript } from "./job/script.ts";

const doors = [
  { name: "job", href: "/job" },
  { name: "seen", href: "/seen" },
  { name: "work", href: "/work" },
] as const;

/** The front page: three doors, and danger to life before all of them. */
export function frontPages(): Hono<Env> {
  return new Hono<Env>().get("/", (c) => {
    const say = c.get("say");
    return page(
      c,
      { title: say("front.title"), door: true, script: `/script/${doorScript().entries.front}` },
      <>
        <h1>{say("front.heading")}</h1>
        <p class="lead">{say("front.intro")}</p>
        <ul class="doors" aria-label={say("front.doors")}>
          {doors.map(({ name, href }) => (
            <li class="door">
              <h2>
                <a href={href} data-quietly={name === "job" ? "" : undefined}>
                  {say(`front.${name}`)}
                </a>
              </h2>
              <p>{say(`front.${name}.text`)}</p>
              <p class="terms">{say(`front.${name}.terms`)}</p>
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
  });
}
