/** How many people one question has room for; more are added one by one. */
export const room = { lives: 2, met: 3, knows: 2, afraid: 2, owes: 2, work_people: 2 } as const;
export const roomToTravel = 2;
