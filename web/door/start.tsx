import { KeptDiary } from "./diary.tsx";
import { type Door, Go, type Shown } from "./door.tsx";
import { Picture, type PictureName } from "./picture.tsx";

const ways: readonly { readonly to: "check" | "pay" | "help"; readonly picture: PictureName }[] = [
  { to: "check", picture: "question" },
  { to: "pay", picture: "money" },
  { to: "help", picture: "people" },
];

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
          {ways.map(({ to, picture }) => (
            <li>
              <Picture name={picture} />
              <div>
                <Go to={to}>{say(`door.${to}`)}</Go>
                <p>{say(`door.${to}.text`)}</p>
              </div>
            </li>
          ))}
        </ul>
      </>
    ),
  };
}
