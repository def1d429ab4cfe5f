import type { Words } from "../../shares/values/finding";

/** A line that a published return has, and that no row of the record gives. */
export interface RowLeftOut {
  /** The field of its number. */
  readonly name: string;
  /** As printed; "" where the line has none. */
  readonly date: string;
  readonly number: string;
  readonly says: Words;
}

/** A box as it was published, and what the record gives for it. */
interface Box {
  readonly name: string;
  readonly published: string;
  readonly fromRegister: string;
}

const NUMBER_OF_LINE = /^(.*\d\.)(?:Issued|Shares|Number)$/;

/** Rows that may be left out of the record: lines of which it gives no box, though their number is published. */
export function rowsLeftOut(boxes: readonly Box[]): readonly RowLeftOut[] {
  return boxes.flatMap(({ name, published: number, fromRegister }) => {
    const line = NUMBER_OF_LINE.exec(name)?.[1];
    if (line === undefined || number === "" || fromRegister !== "") return [];
    const ofLine = boxes.filter((box) => box.name.startsWith(line));
    if (ofLine.some((box) => box.fromRegister !== "")) return [];
    const date = ofLine.find((box) => box.name === `${line}Date`)?.published ?? "";
    return [{ name, date, number, says: inWords(number, date) }];
  });
}

function inWords(number: string, date: string): Words {
  const [en, chinese] = date === "" ? ["", ""] : [` of ${date}`, `${date}的 `];
  return {
    en: `${number}${en} stands in the return alone: a row of the record may be left out.`,
    "zh-Hant": `${chinese}${number} 只見於該報表：紀錄可能漏了一行。`,
  };
}
