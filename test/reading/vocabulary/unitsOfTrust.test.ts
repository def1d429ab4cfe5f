import { headingMeanings } from "../../../src/reading/vocabulary/headingMeanings";

/** Headings of a trust, each with the field that the same words about shares have. */
test.each([
  ["Units in issue at resolution", "Mandate.Shares in issue at resolution"],
  ["Units authorised", "Mandate.Shares authorised"],
  ["No. of units repurchased", "Repurchases.Number"],
  ["Unit class", "Movements.Share class"],
  ["Opening treasury units", "Share classes.Opening treasury shares"],
  ["決議時已發行基金單位", "Mandate.Shares in issue at resolution"],
  ["購回單位數目", "Repurchases.Number"],
  ["基金單位類別", "Movements.Share class"],
])("%s is %s", (heading, field) => {
  const found = headingMeanings([heading]).map((meaning) => `${meaning.kind}.${meaning.field}`);
  expect(found).toContain(field);
});

test.each(["Business unit", "單位", "Unit of measure"])("%s says nothing of shares", (heading) => {
  expect(headingMeanings([heading]).filter(({ match }) => match !== "partial")).toEqual([]);
});
