import { joinPhrases, type Phrase, phrase } from "./phrase";
import type { Language } from "../shares/values/finding";
import { isOnTheExchange, otherExchange, takesArticle } from "../shares/register/exchanges";
import type { Repurchase } from "../shares/register/repurchase";
import { dealingCell } from "../shares/register/rowCells";

/**
 * Where shares were bought: "on the Stock Exchange", on the exchange their Method names, or how else. A blank Method, and a
 * cancellation whose purchases stand in no table, mean on the Exchange.
 */
export function venuePhrase(repurchases: readonly Repurchase[], language: Language): Phrase {
  const methods = [...new Set(repurchases.map((purchase) => methodOf(purchase)))];
  const phrases = (methods.length === 0 ? [""] : methods).map((method) =>
    onePhrase(
      method,
      repurchases.filter((purchase) => methodOf(purchase) === method),
      language,
    ),
  );
  return language === "en" ? joinPhrases(phrases, ", ", " and ") : joinPhrases(phrases, "、", "及");
}

/** Depositary shares do not trade on the Exchange: without a row of Repurchases the venue is left out. */
export function venueOfDepositaryShares(repurchases: readonly Repurchase[], language: Language): Phrase {
  if (repurchases.every((purchase) => purchase.method.trim() === "")) return [];
  return language === "en" ? phrase` ${venuePhrase(repurchases, "en")}` : venuePhrase(repurchases, "zh-Hant");
}

/** The method as typed, with the ways to say "on the Exchange" made one. */
function methodOf(purchase: Repurchase): string {
  return isOnTheExchange(purchase.method) ? "" : purchase.method.trim();
}

function onePhrase(method: string, purchases: readonly Repurchase[], language: Language): Phrase {
  if (method === "") return [language === "en" ? "on the Stock Exchange" : "在聯交所"];
  if (/private/i.test(method) || method.includes("私人"))
    return [language === "en" ? "by private arrangement" : "以私人安排方式"];
  if (/general offer/i.test(method) || method.includes("要約"))
    return [language === "en" ? "by way of a general offer" : "以全面要約方式"];
  const typed = method.replace(/^on\s+|^[於在]/i, "");
  const name = otherExchange(method)?.[language] ?? typed;
  const cells = purchases.map((purchase) => dealingCell(purchase, "Method"));
  // A name the cell has in another language, or in brackets, is no figure of the cell. The article is of the sentence; one typed stays.
  const place = typed === name || typed === `the ${name}` ? ({ kind: "name", text: typed, cells } as const) : name;
  if (language === "zh-Hant") return phrase`在${place}`;
  return takesArticle(typed === `the ${name}` ? typed : name) ? phrase`on the ${place}` : phrase`on ${place}`;
}
