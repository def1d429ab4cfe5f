/** Simplified forms of the characters our words use, each with its Traditional form. */
const SIMPLIFIED =
  "数类变动购价额买卖库结余发权证号称总备声计终当据资员认转换红东兑销关协议场内处赎编质种录参标简让单请样订间题现实际级运负责后还时应该对进适记别报状态职衔说优书减开拟历项满创举审阅师费亿万与为无团伟";
const TRADITIONAL =
  "數類變動購價額買賣庫結餘發權證號稱總備聲計終當據資員認轉換紅東兌銷關協議場內處贖編質種錄參標簡讓單請樣訂間題現實際級運負責後還時應該對進適記別報狀態職銜說優書減開擬歷項滿創舉審閱師費億萬與為無團偉";

const TO_TRADITIONAL: ReadonlyMap<string, string> = new Map(
  [...SIMPLIFIED].map((character, index) => [character, [...TRADITIONAL][index] ?? character]),
);

/**
 * One form for texts that a reader would call the same: full-width and half-width, Simplified and Traditional characters,
 * case, line breaks and repeated spaces. Nothing is taken away.
 */
export function foldText(text: string): string {
  const folded = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b\ufeff]+/g, " ")
    .trim();
  return /[\u3400-\u9fff]/.test(folded)
    ? [...folded].map((character) => TO_TRADITIONAL.get(character) ?? character).join("")
    : folded;
}

/** A heading as it is matched: note marks, punctuation and spaces gone, `no.` and `number` told as one. */
export function foldHeading(text: string): string {
  return foldText(text)
    .replace(/\(?\bnotes?\s*\d[\d,\s&and]*\)?/g, " ")
    .replace(/[¹²³⁴⁵⁶⁷⁸⁹†‡*#]/g, " ")
    .replace(/\bno\.?(?=\s)/g, "number")
    .replace(/\bnos\.?(?=\s)/g, "number")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

/** A heading without what stands in brackets: `Issue price (HKD)` is `issue price`. */
export function foldHeadingWithoutBrackets(text: string): string {
  return foldHeading(text.normalize("NFKC").replace(/\([^)]*\)|\[[^\]]*\]/g, " "));
}
