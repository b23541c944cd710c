import { paySectors } from "../../../rules/pay/work.ts";
import { Picture } from "../picture.tsx";
import { type PayDrawing, PayFrame } from "./page.tsx";
import { sectorOf } from "./work-of.ts";

export const sectorPage: PayDrawing = (door, problems) => {
  const { say, given } = door;
  const chosen = sectorOf(given);
  const wrong = problems.find(({ field }) => field === "pay-sector");
  return {
    heading: "pay.heading",
    asks: ["pay-sector"],
    next: "pay-work",
    content: (
      <PayFrame door={door} page="pay" problems={problems}>
        <p>{say("pay.intro")}</p>
        <fieldset
          class="ds-fieldset"
          aria-describedby={wrong === undefined ? undefined : "pay-sector-error"}
        >
          <legend class="ds-label">{say("pay.sector")}</legend>
          {wrong !== undefined && (
            <p class="ds-validation-message" id="pay-sector-error">
              {say(wrong.key)}
            </p>
          )}
          <div class="tiles">
            {paySectors.map((sector, place) => {
              const id = place === 0 ? "pay-sector" : `pay-sector-${place}`;
              return (
                <div class="tile">
                  <input
                    class="ds-input"
                    type="radio"
                    id={id}
                    name="pay-sector"
                    value={sector}
                    checked={sector === chosen}
                  />
                  <label for={id}>
                    <Picture name={sector} />
                    <span>{say(`pay.sector.${sector}`)}</span>
                  </label>
                </div>
              );
            })}
          </div>
        </fieldset>
      </PayFrame>
    ),
  };
};
