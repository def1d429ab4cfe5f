import type { ReactNode } from "react";
import type { PredictedMovement } from "../../actions/predictMovement";
import type { Register } from "../../shares/register/register";
import type { LocatedTable } from "../../shares/register/table";
import { showCount } from "../../shares/values/quantity";
import { dropTrailingZeros, roundHalfUp } from "../../shares/values/ratio";
import { dateInWords } from "../frame/dateInWords";
import { usePane, type PaneContext } from "../paneContext";
import { entailedBy } from "../state/entailed";
import type { ReadForm } from "./movementForm";

const DEFAULT_DECIMALS = 2;

/** What the row would change: balance, percentage, disclosure, deadline, moratorium, conversion. */
export function WhatItEntails({
  register,
  table,
  read,
}: {
  readonly register: Register;
  readonly table: LocatedTable;
  readonly read: ReadForm;
}): ReactNode {
  const { words, language } = usePane();
  const predicted = entailedBy(register, table, read);
  const decimals = register.issuer?.percentageDecimals?.value ?? DEFAULT_DECIMALS;
  return (
    <section className="box entails" aria-live="polite" aria-labelledby="entails">
      <h2 id="entails">{words.entails}</h2>
      <ul>
        {linesOf(predicted, decimals, { words, language }).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function linesOf(
  predicted: PredictedMovement,
  decimals: number,
  { words, language }: Pick<PaneContext, "words" | "language">,
): readonly string[] {
  const { balanceAfter, percent, base, discloseAtOnce, due, comingAlong, day, moratorium, conversion } = predicted;
  const lines: string[] = [];
  if (balanceAfter !== null) lines.push(words.balanceAfter(showCount(balanceAfter)));
  lines.push(
    percent === null || base === null
      ? words.percentageUnknown
      : words.percentageWillBe(dropTrailingZeros(roundHalfUp(percent, decimals)), showCount(base)),
  );
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
