import { isChinese } from "../../shares/register/chineseNames";
import type { PairName } from "./pairNames";
import type { SheetGrid } from "./sheetGrid";

/** Fields of the Issuer table that have one of their own for Chinese. */
const IN_CHINESE: readonly (readonly [field: string, inChinese: string])[] = [
  ["Name of issuer", "Name in Chinese"],
  ["Short name", "Short name in Chinese"],
];
/** A value stands so far right of its name at most. */
const FURTHEST_VALUE = 4;

/**
 * Names of one field kept in both languages, `Company name` and 公司名稱: the one whose value is Chinese, beside one whose value is not, names the field in
 * Chinese.
 */
export function namesInBothLanguages(grid: SheetGrid, names: readonly PairName[]): readonly PairName[] {
  return IN_CHINESE.reduce((read, [field, inChinese]) => {
    const own = read.filter((name) => meansIssuers(name, field));
    const chinese = own.filter((name) => isChinese(valueOf(grid, name)));
    const others = own.filter((name) => /[a-z]/i.test(valueOf(grid, name)) && !chinese.includes(name));
    if (chinese.length === 0 || others.length === 0) return read;
    return read.map((name) =>
      chinese.includes(name)
        ? {
            ...name,
            meanings: name.meanings.map((each) =>
              each.kind === "Issuer" && each.field === field ? { ...each, field: inChinese } : each,
            ),
          }
        : name,
    );
  }, names);
}

function meansIssuers({ meanings }: PairName, field: string): boolean {
  const [best] = meanings;
  return (
    best !== undefined &&
    meanings.some((each) => each.kind === "Issuer" && each.field === field && each.weight === best.weight)
  );
}

function valueOf(grid: SheetGrid, { row, column, value }: PairName): string {
  if (value !== undefined) return value;
  for (let offset = 1; offset <= FURTHEST_VALUE; offset++)
    if (!grid.isBlank(row, column + offset)) return grid.text(row, column + offset);
  return "";
}
