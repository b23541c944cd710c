import type { Story } from "../story.ts";

export const fishHall: Story = {
  key: "fish-hall",
  at: "inspectorate",
  by: "turid",
  place: "Havneset",
  sector: "fishing",
  ago: 212,
  steps: [
    {
      do: "report",
      words:
        "Naboen til fiskemottaket. Det lyser i hallen hele natta, og de samme folka går ut og inn hele helga. De bor over hallen, jeg tror det er tjue på tre rom. En hadde hånda i bandasje og jobbet likevel.",
      answers: {
        "hours.rest_days": 2,
        "hours.days_per_week": 2,
        "housing.tied_to_employer": 2,
        "housing.standard": 2,
        "health.care_denied": "not_known",
        "power.threats_of_violence": "not_known",
        "sub.minor": "not_known",
      },
      name: "Kari Eksempelsen, kari@nabo.example",
    },
    { do: "take-on", after: 3 },
    {
      do: "observe",
      after: 12,
      by: "ingrid",
      source: "inspection",
      verified: true,
      how: "seen",
      of: "all",
      words:
        "Nitten senger på tre rom, ett toalett. Rømningsveien var stengt. Alle hadde passet i egen veske.",
      facts: {
        "housing.standard": 3,
        "housing.tied_to_employer": 2,
        "power.documents": "no",
        "move.restriction": "no",
      },
    },
    {
      do: "observe",
      source: "document",
      verified: true,
      how: "document",
      of: "most",
      words:
        "Husleie 6 000 per seng og trekk for mat, klær og transport. I slakteuka står det 84 timer på den interne lista og 40 på den som ble levert oss.",
      facts: {
        "hours.per_week": 3,
        "pay.share_taken_back": 1,
        "housing.rent_and_food_made_debt": 1,
        "pay.underpayment": 2,
      },
    },
    {
      do: "refer",
      after: 10,
      to: "tax",
      purpose: "inspection",
      fields: ["place", "sector", "observations"],
      reasoning: "To sett timelister. Skattekontoret har hjemmel til å se i regnskapet.",
      due: 21,
      until: 180,
      there: {
        by: "karim",
        steps: [
          {
            do: "decline",
            after: 13,
            reason: "too-little",
            words:
              "Uten foretakets navn kan vi ikke finne det blant mottakene på stedet. Send oss gjerne mer hvis dere får samtykke.",
          },
        ],
      },
    },
    {
      do: "observe",
      after: 60,
      by: "ingrid",
      source: "talk",
      of: "some",
      words:
        "Tre nye på hallen. De har fått lønna de ble lovet så langt og går fritt i bygda. Sier at de forrige dro fordi de var lei av trekkene.",
      facts: {
        "pay.received_as_promised": 1,
        "move.free_in_leisure_time": 1,
        "exit.escaped_or_left": 1,
      },
    },
  ],
};
