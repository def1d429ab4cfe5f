import { showCount } from "../../shares/values/quantity";
import { decimalsThatShow, dropTrailingZeros, roundHalfUp } from "../../shares/values/ratio";
import { dateInWords } from "../frame/dateInWords";
import type { PredictedMovement } from "../state/entailed";
import type { ReadingContext } from "./entryReading";

const DEFAULT_DECIMALS = 2;

/** What rows of Movements would change, in words: balance, percentage, disclosure, deadline, moratorium, conversion. */
export function effectOfMovement(
  { classes, discloseAtOnce, due, comingAlong, day, moratorium, conversion }: PredictedMovement,
  { register, language, words: entryWords, paneWords: words }: ReadingContext,
): readonly string[] {
  const chosen = register.issuer?.percentageDecimals?.value ?? DEFAULT_DECIMALS;
  const lines: string[] = [];
  for (const { shareClass, balanceAfter, treasuryAfter, percent, base } of classes) {
    if (balanceAfter !== null) lines.push(words.balanceAfter(showCount(balanceAfter)));
    if (treasuryAfter !== null) lines.push(entryWords.treasuryOf(shareClass ?? "", showCount(treasuryAfter)));
    lines.push(
      percent === null || base === null
        ? words.percentageUnknown
        : words.percentageWillBe(
            dropTrailingZeros(roundHalfUp(percent, decimalsThatShow(percent, chosen))),
            showCount(base),
          ),
    );
  }
  if (!discloseAtOnce) lines.push(words.discloseWithOthers);
  else lines.push(due === null ? words.discloseAtOnceUnknown : words.discloseAtOnce(dateInWords(due, language)));
  if (comingAlong > 0) lines.push(words.pendingComeAlong(comingAlong));
  if (moratorium !== null) {
    const until = dateInWords(moratorium.until, language);
    lines.push(moratorium.startedHere ? words.moratorium(until) : words.moratoriumStands(until));
  }
  if (conversion !== null) lines.push(words.conversionNeeded(showCount(conversion.number), conversion.shareClass));
  if (day === "weekend" || day === "holiday") lines.push(words.notABusinessDay);
  return lines;
}
