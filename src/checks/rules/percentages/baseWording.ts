import type { ReturnContent } from "../../../shares/disclosure/returnContent";
import type { ShareClass } from "../../../shares/register/shareClass";
import type { Working } from "../../../shares/values/finding";
import { type ShareCount, sumOf } from "../../../shares/values/quantity";
import { sumWorking } from "../../computedFrom";
import type { WayOfPercentage } from "./statedPercentages";

const BASES: Readonly<Record<WayOfPercentage["rule"], readonly [en: string, zh: string]>> = {
  "this class": ["this class alone", "此類別單獨計算"],
  "this class less uncancelled": [
    "this class alone, less shares bought and not yet cancelled",
    "此類別單獨計算，扣除已購回但未註銷的股份",
  ],
  "all classes": ["shares of all classes", "所有類別的股份"],
  "all classes less uncancelled": [
    "shares of all classes, less those bought and not yet cancelled",
    "所有類別的股份，扣除已購回但未註銷者",
  ],
};

/** What a percentage is taken of: `shares of all classes`. */
export function baseInWords(rule: WayOfPercentage["rule"]): string {
  return BASES[rule][0];
}

export function baseInChinese(rule: WayOfPercentage["rule"]): string {
  return BASES[rule][1];
}

export function roundingInWords(rounding: WayOfPercentage["rounding"]): string {
  return rounding === "half up" ? "rounded half up" : "cut off and not rounded";
}

export function roundingInChinese(rounding: WayOfPercentage["rounding"]): string {
  return rounding === "half up" ? "四捨五入" : "直接截去尾數";
}

/** The base: opening balances of the return, less what its rule leaves out. */
export function baseWorking(
  rule: WayOfPercentage["rule"],
  base: ShareCount,
  { openings }: ReturnContent,
  classes: readonly ShareClass[],
): Working {
  const added = classes.map((shareClass) => ({
    value: openings.get(shareClass.name)?.issued ?? 0n,
    cells: shareClass.openingBalance === null ? [] : [shareClass.openingBalance.cell],
  }));
  const leftOut = base - sumOf(added.map(({ value }) => value));
  const what = { en: `Base (${baseInWords(rule)})`, "zh-Hant": `基數（${baseInChinese(rule)}）` };
  return sumWorking(what, leftOut === 0n ? added : [...added, { value: leftOut, cells: [] }]);
}
