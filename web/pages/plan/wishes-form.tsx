import { heardWays, isTwice, type Wishes, wishKinds } from "../../../domain/plan/wishes.ts";
import { Select, TextArea } from "../../components/field.tsx";
import { say } from "../../page.ts";
import {
  chosenOf,
  missingOf,
  noDay,
  notChosen,
  problemAt,
  type Typed,
  textOf,
} from "../cases/form.ts";
import {
  common,
  DayField,
  type FormProps,
  orNull,
  type Reading,
  type Sent,
  someDayIn,
  stillToCome,
} from "./form.tsx";

const places = ["first", "second", "third", "fourth"] as const;

function HeardField({ props }: { readonly props: FormProps }) {
  return (
    <Select
      {...common(props, "heard")}
      label={say("plan.heard")}
      options={[
        { value: "", label: say("plan.choose") },
        ...heardWays.map((way) => ({ value: way, label: say(`plan.heard.${way}`) })),
      ]}
    />
  );
}

export function WishesFields({ props }: { readonly props: FormProps }) {
  const wishes = wishKinds.map((wish) => ({ value: wish, label: say(`plan.wish.${wish}`) }));
  return (
    <>
      {places.map((place, at) => (
        <Select
          {...common(props, place)}
          label={`${at + 1}. ${say(`plan.wishes.${place}`)}`}
          options={[
            {
              value: "",
              label: say(at === 0 ? "plan.wishes.dont-know" : "plan.wishes.nothing"),
            },
            ...wishes,
          ]}
        />
      ))}
      <TextArea
        {...common(props, "words")}
        label={say("plan.wishes.words")}
        help={say("plan.wishes.words-help")}
      />
      <DayField props={props} name="on" label={say("plan.day-said")} />
      <HeardField props={props} />
    </>
  );
}

export function wishesIn(reading: Reading): Sent<Wishes> {
  const { typed } = reading;
  const chosen = places.map((place) => chosenOf(wishKinds, typed, place));
  const inOrder = chosen.filter((wish) => wish !== null);
  // The second wish must not be kept as the first.
  const gap = chosen.indexOf(null);
  const isGap = gap !== -1 && gap < inOrder.length;
  const [words, on] = [orNull(textOf(typed, "words")), someDayIn(typed, "on")];
  const heard = chosenOf(heardWays, typed, "heard");
  const wordless = inOrder.includes("other") && words === null;
  const wrong = missingOf(
    [isGap, { field: places[gap] ?? places[0], text: say("plan.wishes.gap") }],
    [isTwice(inOrder), problemAt("plan.wish-twice", "first")],
    [wordless, problemAt("plan.other-wish", "words")],
    [on === null, noDay("on", "plan.day-said")],
    stillToCome(reading, "on", "plan.day-said", on),
    [heard === null, notChosen("heard", "plan.heard")],
  );
  return on === null || heard === null || wrong.length > 0
    ? { wrong }
    : { field: "wishes", content: { kind: "wishes", inOrder, words, on, heard } };
}

/** Words of another date are not repeated. */
export function typedWishes({ inOrder }: Wishes): Typed {
  return Object.fromEntries(places.map((place, at) => [place, inOrder[at] ?? ""]));
}
