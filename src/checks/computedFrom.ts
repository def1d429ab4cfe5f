import type { CellRef } from "../shares/values/cell";
import type { Working } from "../shares/values/finding";
import { absolute, groupDigits, type ShareCount, showCount } from "../shares/values/quantity";
import { ratioOf, roundHalfUp } from "../shares/values/ratio";

/** A figure of a sum, with the cell that holds it; without one where it is no cell of the register. */
export interface Added {
  readonly value: ShareCount;
  readonly cells: readonly CellRef[];
}

/** More figures than these are counted and not written out. */
const MOST_WRITTEN_OUT = 12;

/**
 * A sum as one line: `1,000,000 − 50,000 = 950,000`.
 * @param what the sum is, in both languages: `Closing balance`
 */
export function sumWorking(what: Working["says"], added: readonly Added[]): Working {
  const sum = showCount(added.reduce((total, { value }) => total + value, 0n)).replace("-", "−");
  const line = added.map(({ value }, index) => signed(value, index === 0)).join(" ");
  const [first, last] = [added[0], added.at(-1)];
  const isLong = added.length > MOST_WRITTEN_OUT && first !== undefined && last !== undefined;
  const cut = isLong ? `${signed(first.value, true)} … ${signed(last.value, false)}` : line;
  return {
    says: {
      en: `${what.en}: ${cut}${isLong ? ` (${added.length} figures)` : ""} = ${sum}`,
      "zh-Hant": `${what["zh-Hant"]}：${cut}${isLong ? `（共 ${added.length} 項）` : ""} = ${sum}`,
    },
    cells: added.flatMap(({ cells }) => cells),
  };
}

function signed(value: ShareCount, isFirst: boolean): string {
  const size = showCount(absolute(value));
  if (value < 0n) return isFirst ? `−${size}` : `− ${size}`;
  return isFirst ? size : `+ ${size}`;
}

/** Any other computation as one line, which reads the same in both languages: `982,000 × HKD 515 = HKD 505,730,000`. */
export function lineWorking(what: Working["says"], line: string, cells: readonly CellRef[]): Working {
  return { says: { en: `${what.en}: ${line}`, "zh-Hant": `${what["zh-Hant"]}：${line}` }, cells };
}

/**
 * A percentage as one line: `31,775,000 × 100 ÷ 33,500,700,000 = 0.0948…, rounded half up to 2 decimals: 0.09`.
 * @param number of shares, without a sign
 * @param cells of the number
 */
export function percentageWorking(
  number: ShareCount,
  base: ShareCount,
  decimals: number,
  cells: readonly CellRef[],
): Working {
  const line = `${showCount(number)} × 100 ÷ ${showCount(base)} = ${quotient(number * 100n, base, decimals + 2)}`;
  const rounded = roundHalfUp(ratioOf(number * 100n, base), decimals);
  return {
    says: {
      en: `${line}, rounded half up to ${decimals} ${decimals === 1 ? "decimal" : "decimals"}: ${rounded}`,
      "zh-Hant": `${line}，四捨五入至小數點後 ${decimals} 位：${rounded}`,
    },
    cells,
  };
}

/** A product over a number, rounded up to a whole share: `31,775,000 × 7 ÷ 33 = 6,740,151.51…, rounded up: 6,740,152`. */
export function roundedUpWorking(
  what: Working["says"],
  {
    times: [a, b],
    by,
    gives,
  }: { readonly times: readonly [ShareCount, ShareCount]; readonly by: ShareCount; readonly gives: ShareCount },
  cells: readonly CellRef[],
): Working {
  const line = `${showCount(a)} × ${showCount(b)} ÷ ${showCount(by)} = ${groupDigits(quotient(a * b, by, 2))}`;
  return {
    says: {
      en: `${what.en}: ${line}, rounded up: ${showCount(gives)}`,
      "zh-Hant": `${what["zh-Hant"]}：${line}，向上取整：${showCount(gives)}`,
    },
    cells,
  };
}

/** The first decimals of a quotient, cut off, with `…` where more follow. */
function quotient(numerator: bigint, denominator: bigint, decimals: number): string {
  const unit = 10n ** BigInt(decimals);
  const scaled = numerator * unit;
  const digits = (scaled / denominator).toString().padStart(decimals + 1, "0");
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}${scaled % denominator === 0n ? "" : "…"}`;
}
