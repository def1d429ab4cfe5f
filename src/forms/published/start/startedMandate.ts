import { type CivilDate, showDateInChinese, showDateInText } from "../../../shares/values/civilDate";
import { type ShareCount, showCount, sumOf } from "../../../shares/values/quantity";
import { parseDecimal, ratioOf, roundHalfUp } from "../../../shares/values/ratio";
import type { StartFinding } from "./contradictions";
import type { DocumentFacts, PrintedMandate } from "./documentFacts";
import type { StartedPurchase } from "./startedPurchases";
import { count, day, rowOf, type StartedRow, text } from "./startedRow";

/** The mandate of the last report, and what it had bought before the purchases of the record. */
export function mandateOf(
  ordered: readonly DocumentFacts[],
  purchases: readonly StartedPurchase[],
): { readonly row: StartedRow | null; readonly findings: readonly StartFinding[] } {
  const facts = ordered.filter(({ mandate }) => mandate !== null).at(-1);
  const mandate = facts?.mandate ?? null;
  if (facts === undefined || mandate === null) return { row: null, findings: [] };
  const { resolutionDate, authorised, purchased, source } = mandate;
  if (resolutionDate === null || authorised === null) return { row: null, findings: [withoutMandate(mandate, facts)] };
  const until = facts.closingDate;
  const counted = purchases.filter(
    ({ date, isOnExchange }) => isOnExchange && date >= resolutionDate && (until === null || date <= until),
  );
  const before = facts.hasSeveralMandates ? 0n : purchased - sumOf(counted.map(({ number }) => number));
  const tooMany: StartFinding[] =
    before >= 0n
      ? []
      : [
          {
            severity: "warning",
            message: {
              en: `${showCount(purchased)} shares were bought under the mandate of ${showDateInText(resolutionDate)} as printed, and the purchases not yet cancelled since then come to ${showCount(purchased - before)}. Purchased before this register is left blank.`,
              "zh-Hant": `按報表所列，${showDateInChinese(resolutionDate)}的購回授權下累計購回 ${showCount(purchased)} 股，而其後尚未註銷的購回合計 ${showCount(purchased - before)} 股。「此前已購回」留空。`,
            },
            at: [source],
          },
        ];
  return {
    row: rowOf({
      "Date of resolution": day(resolutionDate, source),
      "Shares authorised": count(authorised, source),
      ...(before > 0n ? { "Purchased before this register": count(before, source) } : {}),
      ...(isOfTenTimes(mandate, authorised) ? { "Base of the percentage": text("ten times", source) } : {}),
    }),
    findings: [
      ...tooMany,
      ...(facts.hasSeveralMandates ? [ofSeveralMandates(mandate, resolutionDate)] : []),
      ...(isOfTenTimes(mandate, authorised) || mandate.percent === "" ? [] : [ofAnotherBase(mandate, authorised)]),
    ],
  };
}

function ofSeveralMandates({ purchased, source }: PrintedMandate, resolutionDate: CivilDate): StartFinding {
  return {
    severity: "warning",
    message: {
      en: `The return reports purchases of several classes or under several mandates. The mandate of ${showDateInText(resolutionDate)} is taken, under which ${showCount(purchased)} shares had been bought; Purchased before this register is left blank. Enter it with the share class, and the other mandates, on its sheet.`,
      "zh-Hant": `報表申報多個類別或多項授權下的購回。現採用${showDateInChinese(resolutionDate)}的購回授權，其下累計購回 ${showCount(purchased)} 股；「此前已購回」留空。請在授權表填上該數目及股份類別，並加入其他授權。`,
    },
    at: [source],
  };
}

/** Whether the percentage printed is that of ten times the shares authorised, a mandate being 10 % (Rule 10.06(1)). */
function isOfTenTimes({ purchased, percent }: PrintedMandate, authorised: ShareCount): boolean {
  const printed = parseDecimal(percent);
  if (printed === null || authorised <= 0n) return false;
  const decimals = percent.split(".")[1]?.length ?? 0;
  return roundHalfUp(ratioOf(purchased * 100n, authorised * 10n), decimals) === roundHalfUp(printed, decimals);
}

function ofAnotherBase({ percent, source, purchased }: PrintedMandate, authorised: ShareCount): StartFinding {
  return {
    severity: "warning",
    message: {
      en: `${showCount(purchased)} shares are printed as ${percent}% of the shares in issue at the resolution, which is not of ten times the ${showCount(authorised)} authorised. Enter Shares in issue at resolution.`,
      "zh-Hant": `${showCount(purchased)} 股列為佔決議日已發行股份的 ${percent}%，並非以獲授權的 ${showCount(authorised)} 股的十倍計算。請填上「決議當日已發行股份」。`,
    },
    at: [source],
  };
}

function withoutMandate({ purchased, source }: PrintedMandate, { closingDate }: DocumentFacts): StartFinding {
  const by = closingDate === null ? "" : ` by ${showDateInText(closingDate)}`;
  return {
    severity: "warning",
    message: {
      en: `The return does not print the date of the mandate's resolution and the number authorised; ${showCount(purchased)} shares had been bought under it${by}. Enter the mandate on its sheet.`,
      "zh-Hant": `報表沒有列出購回授權的決議日期及獲授權數目；授權下累計購回 ${showCount(purchased)} 股${closingDate === null ? "" : `（截至${showDateInChinese(closingDate)}）`}。請在授權表填上。`,
    },
    at: [source],
  };
}
