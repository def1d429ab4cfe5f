import { runChecks } from "../../src/checks/runChecks";
import { fillReturn } from "../../src/forms/fillReturn";
import { layOutReturn } from "../../src/forms/layOutReturn";
import { returnAsJson } from "../../src/forms/returnAsJson";
import { editionFor } from "../../src/forms/registry";
import { readRegister } from "../../src/reading/readRegister";
import { composeRemarks } from "../../src/remarks/composeRemarks";
import { Ledger } from "../../src/shares/ledger";
import type { Finding, Language } from "../../src/shares/values/finding";
import type { SheetPlan } from "../../src/workbook/sheetPlan";
import type { GeneratedWorkbook } from "./generatedRegister";

/** What a workbook's cells lead to when they go all the way: read, checked, composed, filled in both languages, and laid out. */
export interface WholeWay {
  readonly findings: readonly Finding[];
  readonly hasErrors: boolean;
  /** The returns as the command line prints them. */
  readonly json: string;
  readonly plans: readonly SheetPlan[];
}

export function goWholeWay({ survey, snapshots }: GeneratedWorkbook): WholeWay {
  const { register, findings: ofReading } = readRegister(survey, snapshots);
  const ledger = new Ledger(register);
  const content = ledger.returnContent();
  const form = register.issuer?.form?.value ?? (content === null ? "FF305" : editionFor(content.closingDate).form);
  const findings = [...ofReading, ...runChecks({ ledger, content, form })];
  const languages: readonly Language[] = content === null ? [] : ["en", "zh-Hant"];
  const filled = languages.flatMap((language) => {
    if (content === null) return [];
    const edition = editionFor(content.closingDate, form, register.issuer?.labelOrder?.value ?? null);
    const one = fillReturn(
      ledger,
      content,
      edition,
      language,
      composeRemarks(ledger, content, language, edition.rules.uncancelled).remarks,
    );
    return [{ json: returnAsJson(one), plan: layOutReturn(one) }];
  });
  return {
    findings,
    hasErrors: findings.some(({ severity }) => severity === "error"),
    json: JSON.stringify(filled.map(({ json }) => json)),
    plans: filled.map(({ plan }) => plan),
  };
}
