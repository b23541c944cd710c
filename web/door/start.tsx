import { KeptDiary } from "./diary.tsx";
import { type Door, Go, type Shown } from "./door.tsx";
import { Picture, type PictureName } from "./picture.tsx";

const ways = [
  { to: "check", name: "door.check", text: "door.check.text", picture: "question" },
  { to: "pay", name: "door.pay", text: "door.pay.text", picture: "money" },
  { to: "help", name: "door.help", text: "door.help.text", picture: "people" },
] as const satisfies readonly { readonly picture: PictureName; readonly [key: string]: string }[];

/** Three ways, each a picture, a word and what it is. */
export function startPage(door: Door): Shown {
  const { say } = door;
  return {
    heading: "door.heading",
    asks: [],
    next: "start",
    content: (
      <>
        <p class="lead">{say("door.lead")}</p>
        <KeptDiary door={door} />
        <ul class="choose">
          {ways.map(({ to, name, text, picture }) => (
            <li>
              <Picture name={picture} />
              <div>
                <Go to={to}>{say(name)}</Go>
                <p>{say(text)}</p>
              </div>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}
