import type { DoorKey } from "../texts/door/door-texts.ts";
import { KeptDiary } from "./diary.tsx";
import { type Door, Go, type Shown } from "./door.tsx";
import { Picture, type PictureName } from "./picture.tsx";

interface Way {
  readonly to: string;
  readonly word: DoorKey;
  readonly text: DoorKey;
  readonly picture: PictureName;
}

// Named whole: a test finds texts that nobody says.
const ways: readonly Way[] = [
  { to: "check", word: "door.check", text: "door.check.text", picture: "question" },
  { to: "pay", word: "door.pay", text: "door.pay.text", picture: "money" },
  { to: "help", word: "door.help", text: "door.help.text", picture: "people" },
];

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
          {ways.map(({ to, word, text, picture }) => (
            <li>
              <Picture name={picture} />
              <div>
                <Go to={to}>{say(word)}</Go>
                <p>{say(text)}</p>
              </div>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}
