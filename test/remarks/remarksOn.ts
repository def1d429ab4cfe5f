import { Ledger } from "../../src/shares/ledger";
import { composeRemarks } from "../../src/remarks/composeRemarks";
import { remarksText } from "../../src/forms/remarksText";
import type { Language } from "../../src/shares/values/finding";
import type { RemarkText } from "../../src/shares/values/remarkText";
import { contentOf, type RegisterSketch, sketchRegister } from "./sketchRegister";

export function remarksOn(sketch: RegisterSketch, language: Language = "en"): readonly RemarkText[] {
  const register = sketchRegister(sketch);
  return composeRemarks(new Ledger(register), contentOf(register), language).remarks;
}

/** The Remarks paragraph of the register's return. */
export function paragraphOn(sketch: RegisterSketch, language: Language = "en"): string {
  return remarksText({ remarks: remarksOn(sketch, language), language });
}
