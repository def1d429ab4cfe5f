import {
  classToken,
  type CountedShares,
  dateToken,
  datesToken,
  numberToken,
  sharesOf,
  sharesPhrase,
} from "./figureTokens";
import { ordinal } from "./ordinal";
import { type Blank, type Phrase, phrase } from "./phrase";
import type { PlacedLine } from "./placedLine";
import type { RemarkContext } from "./remarkContext";
import type { CellRef } from "../shares/values/cell";
import type { CivilDate } from "../shares/values/civilDate";
import type { Language, Words } from "../shares/values/finding";
import type { Figure } from "../shares/values/figure";
import type { Issuer } from "../shares/register/issuer";
import type { RemarkToken } from "../shares/values/remarkText";
import type { EventLine } from "../shares/disclosure/returnContent";
import type { ShareClass } from "../shares/register/shareClass";
import { pairCell } from "../shares/register/table";

/** Words the remarks of one return in one language, in their order. It defines each term once, at its first use. */
export class Narrator {
  private isCompanyDefined = false;

  /** @param repurchased the cancellations with a remark, in order: each gets a defined term of its own */
  constructor(
    private readonly context: RemarkContext,
    private readonly language: Language,
    private readonly repurchased: readonly EventLine[],
  ) {}

  /** `SenseTime Group Inc. (the "Company")` at first, then `the Company`. */
  company(): Phrase {
    const isFirst = !this.isCompanyDefined;
    this.isCompanyDefined = true;
    if (this.language === "en")
      return isFirst
        ? phrase`${issuerName(this.context.ledger.register.issuer, "en")} (the "Company")`
        : ["the Company"];
    return isFirst ? phrase`${issuerName(this.context.ledger.register.issuer, "zh-Hant")}（「本公司」）` : ["本公司"];
  }

  /** The term for the shares of a cancellation, without article or quotes; numbered if several cancellations have remarks. */
  repurchasedShares(line: EventLine): string {
    const place = this.repurchased.indexOf(line) + 1;
    const isOneOfSeveral = this.repurchased.length > 1;
    if (this.language === "zh-Hant")
      return isOneOfSeveral ? `${place === 1 ? "首" : ordinal(place, "zh-Hant")}批購回股份` : "購回股份";
    const shares = sharesOf(line).number === 1n ? "Repurchased Share" : "Repurchased Shares";
    return isOneOfSeveral ? `${ordinal(place, "en")} ${shares}` : shares;
  }

  /** Cancelled shares in another sentence: by their term, or by number and class if no remark defines one. */
  cancelledShares({ line, shareClass }: PlacedLine): Phrase {
    if (!this.repurchased.includes(line)) return this.shares(sharesOf(line), shareClass);
    const term = this.repurchasedShares(line);
    return [this.language === "en" ? `the ${term}` : term];
  }

  /** `15,600,000 ordinary shares`. */
  shares(shares: CountedShares, shareClass: ShareClass | null): Phrase {
    return sharesPhrase(shares, shareClass, this.context.byClass, this.language);
  }

  sharesOf({ line, shareClass }: PlacedLine): Phrase {
    return this.shares(sharesOf(line), shareClass);
  }

  count(shares: CountedShares): RemarkToken | Blank {
    return numberToken(shares, this.language);
  }

  /** The class in the plural: `class A ordinary shares`. */
  classOf(shareClass: ShareClass | null, toFill: readonly CellRef[] = []): RemarkToken | Blank {
    return classToken(shareClass, this.context.byClass, this.language, false, toFill);
  }

  date(line: EventLine): RemarkToken {
    return dateToken(line, this.language);
  }

  dates(dates: readonly CivilDate[], cells: readonly CellRef[], fact: Words): RemarkToken | Blank {
    return datesToken(dates, cells, this.language, fact);
  }
}

/** The short name; without one the name as filed. A Chinese remark takes the Chinese names first. */
function issuerName(issuer: Issuer | null, language: Language): RemarkToken | Blank {
  const inChinese = [issuer?.shortNameInChinese, issuer?.nameInChinese];
  const inEnglish = [issuer?.shortName, issuer?.name];
  const candidates: readonly (Figure<string> | null | undefined)[] =
    language === "en" ? inEnglish : [...inChinese, ...inEnglish];
  const name = candidates.find((figure) => figure != null && figure.value.trim() !== "");
  if (name != null) return { kind: "name", text: name.value.trim(), cells: [name.cell] };
  return {
    blank: language === "en" ? "name of issuer" : "公司名稱",
    cells: issuer === null ? [] : [pairCell(issuer.table, "Name of issuer")],
  };
}
