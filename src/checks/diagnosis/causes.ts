import type { Register } from "../../shares/register/register";
import { sameCell, showCell } from "../../shares/values/cell";
import type { Finding, Proposal, Words } from "../../shares/values/finding";
import { decidingDocument } from "./decidingDocument";
import type { Diagnosis } from "./diagnosis";
import { diagnosisInWords } from "./inWords";
import { proposalOf } from "./offerRepairs";
import { Settlers } from "./settlers";

/** A slip that may be behind findings. */
export interface Candidate {
  readonly diagnosis: Diagnosis;
  readonly says: Words;
  /** The value to put into its cell; null where none is offered. */
  readonly repair: Proposal | null;
}

/** Findings that one slip explains, and what the slip may be. */
export interface Cause {
  /** The likeliest slip; several where nothing in the register tells them apart. */
  readonly likeliest: readonly Candidate[];
  /** The next likely one, in another cell where there is one. */
  readonly next: Candidate | null;
  /** What document decides; null where one slip is sure, and where we know of none. */
  readonly decidedBy: Words | null;
  readonly findings: readonly Finding[];
}

/**
 * The causes of findings, likeliest first. A finding stands under one cause; one that no diagnosis settles under none.
 * @param findings as they are shown
 * @param proposals what the rules would put into cells: they know how a cell is written
 */
export function causesOf(
  register: Register,
  findings: readonly Finding[],
  proposals: readonly Proposal[],
  diagnoses: readonly Diagnosis[],
): readonly Cause[] {
  const explained = new Set<Finding>();
  const settlers = new Settlers(diagnoses);
  const ranks = [...new Set(diagnoses.filter(({ leads }) => leads).map(({ rank }) => rank))];
  return ranks.flatMap((rank): readonly Cause[] => {
    const likeliest = diagnoses.filter((each) => each.leads && each.rank === rank);
    const own = findings.filter(
      (finding) => !explained.has(finding) && settlers.of(finding).some((each) => likeliest.includes(each)),
    );
    if (own.length === 0) return [];
    for (const finding of own) explained.add(finding);
    const next = nextLikely(likeliest, diagnoses, new Set(own.flatMap((finding) => settlers.of(finding))));
    const all = [...likeliest, ...(next === null ? [] : [next])];
    const offersSome = likeliest.some(({ isSure }) => isSure) || all.filter(mayBePut).length > 1;
    const candidate = (diagnosis: Diagnosis): Candidate => ({
      diagnosis,
      says: diagnosisInWords(diagnosis),
      repair:
        offersSome && mayBePut(diagnosis)
          ? proposalOf(
              diagnosis,
              proposals.find(({ cell }) => sameCell(cell, diagnosis.cell)),
            )
          : null,
    });
    return [
      {
        likeliest: likeliest.map(candidate),
        next: next === null ? null : candidate(next),
        decidedBy: likeliest.some(({ isSure }) => isSure) ? null : decidedBy(register, likeliest, all),
        findings: own,
      },
    ];
  });
}

/** A value that some figure of the register contradicts is never offered. */
function mayBePut({ value, raises }: Diagnosis): boolean {
  return value !== null && raises === 0;
}

function nextLikely(
  likeliest: readonly Diagnosis[],
  diagnoses: readonly Diagnosis[],
  ofFindings: ReadonlySet<Diagnosis>,
): Diagnosis | null {
  const others = diagnoses.filter((each) => !each.leads && ofFindings.has(each));
  const elsewhere = others.find(({ cell }) => !likeliest.some((each) => sameCell(each.cell, cell)));
  return elsewhere ?? others[0] ?? null;
}

/** `Movements!E4: the broker's contract note; Share classes!C4: the return as filed.` */
function decidedBy(register: Register, likeliest: readonly Diagnosis[], all: readonly Diagnosis[]): Words | null {
  const places = new Map(
    all.flatMap(({ cell }) => {
      const document = decidingDocument(register, cell);
      return document === null ? [] : [[showCell(cell), document] as const];
    }),
  );
  if (places.size === 0) return null;
  const documents = [...new Set(places.values())];
  const [only] = documents;
  const isTie = likeliest.length > 1;
  const listed = (
    language: "en" | "zh-Hant",
    said: (document: string, cell: string) => string,
    comma: string,
  ): string =>
    documents.length === 1 && only !== undefined
      ? only[language]
      : [...places].map(([cell, document]) => said(document[language], cell)).join(comma);
  const en = listed("en", (document, cell) => `${document} for ${cell}`, ", ");
  const chinese = listed("zh-Hant", (document, cell) => `${document}（${cell}）`, "、");
  return {
    en: `${isTie ? "Nothing in the record tells these apart: look" : "To be sure, look"} at ${en}.`,
    "zh-Hant": `${isTie ? "紀錄內的資料未能分辨；" : "如要確定，"}請查閱${chinese}。`,
  };
}
