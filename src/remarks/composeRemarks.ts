import { crossReference } from "./crossReference";
import { asWording, type HouseWording, type RemarkSlot, slotsOf, wordRemark } from "./houseWording";
import { Narrator } from "./narrator";
import { asSentence, type Phrase, remarkOf } from "./phrase";
import type { Place } from "./placedLine";
import type { PurchasesPrinted } from "../shares/disclosure/linesInOrder";
import { REMARKS } from "./registry";
import type { FoundOccasion } from "./remark";
import { remarkContextOf } from "./remarkContext";
import type { Language } from "../shares/values/finding";
import { countsUnits } from "../shares/register/countsUnits";
import { allInUnits } from "../shares/values/inUnits";
import type { Ledger } from "../shares/ledger";
import { remarkAsText, type RemarkText } from "../shares/values/remarkText";
import type { ReturnContent } from "../shares/disclosure/returnContent";

/** House wordings by the code of their remark. */
export type HouseWordings = ReadonlyMap<string, HouseWording>;

/** A house wording that does not fit a remark of this return; the built-in words are used. */
export interface RefusedWording {
  readonly code: string;
  readonly lost: readonly string[];
  readonly unknown: readonly string[];
}

/** A remark of the return with the parts a house wording is made of. */
export interface ComposedRemark extends RemarkText {
  /** The reference in front, `1) Class B: 1) `, which belongs to this return only; "" for none. */
  readonly reference: string;
  readonly slots: readonly RemarkSlot[];
  /** Whether it is in the issuer's own words. */
  readonly inHouseWords: boolean;
}

export interface ComposedRemarks {
  readonly remarks: readonly ComposedRemark[];
  readonly refused: readonly RefusedWording[];
  /** The built-in words of each remark, by code, with placeholders for its figures: where a house wording starts from. */
  readonly wordings: HouseWordings;
}

const NO_WORDINGS: HouseWordings = new Map();

/**
 * The remarks of a return: what its tables cannot say, in the order of the events they follow. A fact the register leaves blank is printed as
 * `[fact]` and listed in `missing`. None if the tables say everything.
 * @param purchases where the form prints purchases not cancelled: cross references count its rows
 * @param wordings the issuer's own words, used for a remark if they hold every figure of it
 */
export function composeRemarks(
  ledger: Ledger,
  content: ReturnContent,
  language: Language,
  purchases: PurchasesPrinted = "in a list of their own",
  wordings: HouseWordings = NO_WORDINGS,
): ComposedRemarks {
  const context = remarkContextOf(ledger, content, purchases);
  // The sort is stable: remarks on one event keep the order of the registry.
  const occasions = REMARKS.flatMap((remark) => remark.occasions(context)).sort((a, b) => byPlace(a.at, b.at));
  const narrator = new Narrator(
    context,
    language,
    occasions.flatMap((occasion) => occasion.defines ?? []),
  );
  const groups = groupedByEvent(occasions);
  const isReferenced = content.classes.length > 1 && groups.length > 1;
  const ofUnits = countsUnits(ledger.register);
  const refused: RefusedWording[] = [];
  const builtIn = new Map<string, HouseWording>();
  const remarks = groups.flatMap((group, place) =>
    group.map((occasion, index) => {
      const { code } = occasion;
      const reference =
        isReferenced && index === 0
          ? crossReference(
              place + 1,
              group.flatMap((each) => each.lines),
              language,
            )
          : [];
      const said = ofUnits
        ? phraseInUnits(occasion.say(narrator, language), language)
        : occasion.say(narrator, language);
      if (!builtIn.has(code)) builtIn.set(code, asWording(said, ledger.register, language));
      const own = wordings.get(code);
      const slots = slotsOf(said, ledger.register);
      const worded = own === undefined ? null : wordRemark(slots, own);
      if (worded !== null && !("pieces" in worded)) refused.push({ code, ...worded });
      const pieces = worded !== null && "pieces" in worded ? worded.pieces : null;
      const inFront = remarkAsText(remarkOf(code, reference));
      return {
        ...remarkOf(code, [...reference, ...asSentence(pieces ?? said)]),
        reference: inFront,
        slots,
        inHouseWords: pieces !== null,
      };
    }),
  );
  return { remarks, refused, wordings: builtIn };
}

/** The built-in words of a remark, said of units; its figures stay. */
function phraseInUnits(said: Phrase, language: Language): Phrase {
  return said.map((piece) => (typeof piece === "string" ? allInUnits(piece, language) : piece));
}

function byPlace(a: Place, b: Place): number {
  return a.block - b.block || a.number - b.number;
}

/** Neighbours that follow one event: a cancellation and the conversion it brought. */
function groupedByEvent(occasions: readonly FoundOccasion[]): readonly (readonly FoundOccasion[])[] {
  const groups: FoundOccasion[][] = [];
  for (const occasion of occasions) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && byPlace(last[0].at, occasion.at) === 0) last.push(occasion);
    else groups.push([occasion]);
  }
  return groups;
}
