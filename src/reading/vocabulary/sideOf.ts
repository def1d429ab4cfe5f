import { foldText } from "./foldText";

const LONGEST_SIDE = 24;
const BUY = /^(?:b|buy|bought|bought back|bot|purchased?|repurchased?|buy-?backs?|[買購][入回]?|回購)$/;
const SELL = /^(?:s|sells?|sold|sld|sale|re-?sold|re-?sale|re-?issued?|賣出?|再?出售|售出|再發行|重新發行)$/;

/** The side of a trade that words name, in either language or both: `B`, `Bought 購回`, 賣出. Null for other words. */
export function sideOf(text: string): "buy" | "sell" | null {
  if (text === "" || text.length > LONGEST_SIDE) return null;
  const folded = foldText(text);
  const latin = (folded.match(/[a-z-]+/g) ?? []).join(" ");
  const han = (folded.match(/\p{Script=Han}+/gu) ?? []).join("");
  const words = [latin, han].filter((word) => word !== "");
  if (words.length === 0) return null;
  if (words.every((word) => BUY.test(word))) return "buy";
  return words.every((word) => SELL.test(word)) ? "sell" : null;
}
