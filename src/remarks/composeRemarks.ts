import { crossReference } from "./crossReference";
import { asWording, type HouseWording, type RemarkSlot, slotsOf, wordRemark } from "./houseWording";
import { Narrator } from "./narrator";
import { asSentence, remarkOf } from "./phrase";
import type { Place, PurchasesPrinted } from "./placedLine";
import { REMARKS } from "./registry";
import type { Telling } from "./remark";
import { remarkContextOf } from "./remarkContext";
import type { Language } from "../shares/values/finding";
import type { Register } from "../shares/register/register";
import { remarkAsText, type RemarkText } from "../shares/values/remarkText";
import type { ReturnContent } from "../shares/disclosure/returnContent";

/** House wordings by the code of their remark. */
export type HouseWordings = ReadonlyMap<string, HouseWording>;

/** A house wording that could not be used for a remark of this return: the built-in words stand in its place. */
export interface RefusedWording {
  readonly code: string;
  readonly lost: readonly string[];
  readonly unknown: readonly string[];
}

/** A remark of the return with what house words for it are made of. */
export interface ToldRemark extends RemarkText {
  /** The reference in front, `1) Class B: 1) `, which is of this return alone; "" for none. */
  readonly reference: string;
  readonly slots: readonly RemarkSlot[];
  /** Whether it is told in the issuer's own words. */
  readonly inHouseWords: boolean;
}

export interface ToldRemarks {
  readonly remarks: readonly ToldRemark[];
  readonly refused: readonly RefusedWording[];
  /** The built-in words of each remark told, by code, with placeholders for its figures: what a house wording begins from. */
  readonly wordings: HouseWordings;
}

const NO_WORDINGS: HouseWordings = new Map();

/**
 * The remarks of a return: what its tables cannot say, in the order of the events they follow. A blank the narrative needs
 * is printed as `[fact]` and listed in `missing`; nothing is made up. None where the tables say everything.
 * @param purchases where the form prints purchases not cancelled: cross references count its rows
 */
export function composeRemarks(
  register: Register,
  content: ReturnContent,
  language: Language,
  purchases: PurchasesPrinted = "in a list of their own",
): readonly RemarkText[] {
  return tellRemarks(register, content, language, purchases).remarks;
}

/** As `composeRemarks`, in the issuer's own words where there are any for a remark and they hold every figure of it. */
export function tellRemarks(
  register: Register,
  content: ReturnContent,
  language: Language,
  purchases: PurchasesPrinted,
  wordings: HouseWordings = NO_WORDINGS,
): ToldRemarks {
  const scene = remarkContextOf(register, content, purchases);
  // The sort is stable: remarks upon one event keep the order of the registry.
  const tellings = REMARKS.flatMap((remark) => remark.tellings(scene)).sort((a, b) => byPlace(a.at, b.at));
  const narrator = new Narrator(
    scene,
    language,
    tellings.flatMap((telling) => telling.defines ?? []),
  );
  const stories = storiesOf(tellings);
  const isReferenced = content.classes.length > 1 && stories.length > 1;
  const refused: RefusedWording[] = [];
  const builtIn = new Map<string, HouseWording>();
  const remarks = stories.flatMap((story, place) =>
    story.map((telling, index) => {
      const { code } = telling;
      const reference =
        isReferenced && index === 0
          ? crossReference(
              place + 1,
              story.flatMap((each) => each.lines),
              language,
            )
          : [];
      const told = telling.tell(narrator, language);
      if (!builtIn.has(code)) builtIn.set(code, asWording(told, register, language));
      const own = wordings.get(code);
      const slots = slotsOf(told, register);
      const worded = own === undefined ? null : wordRemark(slots, own);
      if (worded !== null && !("pieces" in worded)) refused.push({ code, ...worded });
      const pieces = worded !== null && "pieces" in worded ? worded.pieces : null;
      const inFront = remarkAsText(remarkOf(code, reference));
      return {
        ...remarkOf(code, [...reference, ...asSentence(pieces ?? told)]),
        reference: inFront,
        slots,
        inHouseWords: pieces !== null,
      };
    }),
  );
  return { remarks, refused, wordings: builtIn };
}

function byPlace(a: Place, b: Place): number {
  return a.block - b.block || a.number - b.number;
}

/** Neighbours that follow one event: a cancellation and the conversion it brought. */
function storiesOf(tellings: readonly Telling[]): readonly (readonly Telling[])[] {
  const stories: Telling[][] = [];
  for (const telling of tellings) {
    const last = stories.at(-1);
    if (last?.[0] !== undefined && byPlace(last[0].at, telling.at) === 0) last.push(telling);
    else stories.push([telling]);
  }
  return stories;
}
