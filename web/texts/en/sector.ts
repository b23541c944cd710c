import type { Area } from "../area.ts";

export const sector = {
  readBy: null,
  words: {
    "sector.building": "Building and construction",
    "sector.cleaning": "Cleaning",
    "sector.restaurant": "Restaurant, café, food",
    "sector.farming": "Farming, market garden, forestry",
    "sector.fishing": "Fishing, fish processing, boats",
    "sector.car-care": "Car wash, car repair, tyres",
    "sector.transport": "Transport, delivery",
    "sector.beauty": "Hair, nails, massage",
    "sector.household": "Someone’s home, childcare, au pair",
    "sector.staffing": "Hired out to several places",
    "sector.shop": "Shop, kiosk, warehouse",
    "sector.other": "Something else",
  },
} satisfies Area;
