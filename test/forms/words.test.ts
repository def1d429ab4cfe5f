import { labelIn, wordIn, wordOfForm } from "../../src/forms/words";
import { read, unread } from "../../src/forms/words/officialWord";

test("space is no matter to a word of the form, but words run together are other words", () => {
  const office = (typed: string): string => wordOfForm(typed, ["officer.companySecretary"], "zh-Hant");
  expect([office("Company   Secretary"), office(" company\nsecretary "), office("CompanySecretary")]).toEqual([
    "公司秘書",
    "公司秘書",
    "CompanySecretary",
  ]);
});

test("a text that an edition has of its own is said as the edition has it", () => {
  const own = { en: read("Number of shares"), "zh-Hant": unread("股份數目") };
  expect([wordIn("en", own), wordIn("zh-Hant", own), labelIn("en", own, true)]).toEqual([
    "Number of shares",
    "股份數目",
    "Number of units",
  ]);
});
