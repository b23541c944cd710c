export const planAt = "/cases/{id}/persons/{person}/plan";
