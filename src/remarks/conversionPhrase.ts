import type { ClassConversion } from "./classConversion";
import { sharesOf } from "./figureTokens";
import type { Narrator } from "./narrator";
import { joinPhrases, type Phrase, phrase } from "./phrase";
import type { CellRef } from "../shares/values/cell";
import type { Language } from "../shares/values/finding";
import type { Movement } from "../shares/register/movement";
import { absolute } from "../shares/values/quantity";
import { fieldCell } from "../shares/register/table";

/**
 * Who converted what: `Infinity Vision Enterprise Inc., a holder of class A ordinary shares, simultaneously converted 7,139,508
 * class A ordinary shares into 7,139,508 class B ordinary shares`. The numbers are those of the two legs on the return.
 * @param adverb `simultaneously `, or ""
 */
export function conversionPhrase(
  conversion: ClassConversion,
  narrator: Narrator,
  language: Language,
  adverb: string,
): Phrase {
  const { fromClass, toClass } = conversion;
  const holders = holdersOf(conversion, language);
  const toFill = cellsOf(conversion);
  const from =
    conversion.from === null
      ? missingLeg(conversion, narrator, "from")
      : narrator.shares(sharesOf(conversion.from.line), fromClass);
  const to =
    conversion.to === null
      ? missingLeg(conversion, narrator, "to")
      : narrator.shares(sharesOf(conversion.to.line), toClass);
  const held = narrator.classOf(fromClass, toFill);
  const isOne = holders.length === 1;
  if (language === "en")
    return phrase`${joinPhrases(holders, ", ", " and ")}, ${isOne ? "a holder" : "holders"} of ${held}, ${adverb}converted ${from} into ${to}${ratio(conversion, "en")}`;
  return phrase`${held}持有人${joinPhrases(holders, "、", "及")}${adverb}${ratio(conversion, "zh-Hant")}將${from}轉換為${to}`;
}

/** Said only where the legs are equal: with an unequal pair it would be untrue, and a check names the difference. */
function ratio({ from, to }: ClassConversion, language: Language): string {
  if (from !== null && to !== null && absolute(from.line.issued) !== absolute(to.line.issued)) return "";
  return language === "en" ? " on a one-to-one ratio" : "按一換一比率";
}

/** The other leg's number is not in the register: it is reported missing, though it should be the same. */
function missingLeg(conversion: ClassConversion, narrator: Narrator, leg: "from" | "to"): Phrase {
  return narrator.shares(
    { number: null, cells: cellsOf(conversion) },
    leg === "from" ? conversion.fromClass : conversion.toClass,
  );
}

/** The numbers of the legs there are: the missing fact belongs beside them. */
function cellsOf({ from, to }: ClassConversion): readonly CellRef[] {
  return [from, to].flatMap((leg) => (leg === null ? [] : sharesOf(leg.line).cells));
}

/** The holders named on either leg, each once; a row without one has it missing. */
function holdersOf({ from, to }: ClassConversion, language: Language): readonly Phrase[] {
  const [rows, others] = [from?.line.movements ?? [], to?.line.movements ?? []];
  const [main, other] = rows.length >= others.length ? [rows, others] : [others, rows];
  const named = new Map<string, CellRef[]>();
  const unnamed: CellRef[] = [];
  for (const row of main) {
    const source = row.holder.trim() === "" ? sameConversion(row, other) : row;
    const cell = fieldCell((source ?? row).origin, "Holder");
    if (source === null) unnamed.push(cell);
    else named.set(source.holder.trim(), [...(named.get(source.holder.trim()) ?? []), cell]);
  }
  const names = [...named].map(([text, cells]): Phrase => [{ kind: "name", text, cells }]);
  const asked: Phrase = [{ blank: language === "en" ? "holder" : "持有人", cells: unnamed }];
  return unnamed.length === 0 && names.length > 0 ? names : [...names, asked];
}

/** The row of the other leg with this row's holder: the one of equal size, or the only one. */
function sameConversion(row: Movement, others: readonly Movement[]): Movement | null {
  const named = others.filter((other) => other.holder.trim() !== "");
  if (others.length === 1) return named[0] ?? null;
  return (
    named.find(
      (other) => other.number !== null && row.number !== null && absolute(other.number) === absolute(row.number),
    ) ?? null
  );
}
