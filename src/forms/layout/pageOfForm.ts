import type { Language } from "../../shares/values/finding";
import type { PageSetup } from "../../workbook/sheetPlan";
import { wordIn } from "../words";
import { HEADER_TYPE, MARGINS } from "./placeRows";

/** The page of an official form: A4 on its side, its number at the head, page and version at the foot. */
export function pageOfForm(
  form: string,
  version: string | null,
  language: Language,
  breaksBefore: readonly number[],
): PageSetup {
  return {
    paper: "A4",
    orientation: "landscape",
    fitToWidth: 1,
    margins: MARGINS,
    header: { left: "", center: "", right: HEADER_TYPE + form },
    footer: {
      left: "",
      center: HEADER_TYPE + wordIn(language, "page"),
      right: version === null ? "" : `${HEADER_TYPE}v ${version}`,
    },
    breaksBefore,
    repeatedRows: null,
  };
}
