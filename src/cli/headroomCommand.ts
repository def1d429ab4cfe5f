import { readWorkbook } from "../actions/readWorkbook";
import {
  type Headroom,
  type HighestPrice,
  type MandateLeft,
  recordHeadroom,
  WHY_NO_PRICE,
} from "../actions/recordHeadroom";
import { openFileWorkbook } from "../file/openFileWorkbook";
import { showDateInText } from "../shares/values/civilDate";
import { showMoney } from "../shares/values/money";
import { showCount } from "../shares/values/quantity";
import { dropTrailingZeros, roundHalfUp } from "../shares/values/ratio";
import { todayInHongKong } from "../shares/values/todayInHongKong";
import type { HeadroomCommand } from "./commands";
import { asLines, type ExitCode, type Output, printObject } from "./output";
import { noMovements, NoRegister } from "./refusal";
import { findingAsJson, findingLine } from "./showFindings";

/** What the register's figures leave before an order: arithmetic. 0: said. 1: a cell could not be read. 2: no register. */
export async function headroom(command: HeadroomCommand, output: Output): Promise<ExitCode> {
  const read = await readWorkbook(await openFileWorkbook(command.register), { answers: command.answers });
  if (!read.hasMovements) throw new NoRegister(noMovements(command.register, read.whyNoMovements, ""));
  const { register } = read;
  const left = recordHeadroom(register, command.asAt ?? todayInHongKong(), command.number);
  const unread = read.findings.filter(({ severity }) => severity === "error");
  if (command.json) printObject(output, { ...asJson(left), findings: unread.map(findingAsJson) });
  else output.out(asLines([...unread.map(findingLine), ...linesOf(left)]));
  return unread.length > 0 ? 1 : 0;
}

function linesOf(left: Headroom): readonly string[] {
  const { day, mandates, prices, restricted, moratorium, conversion, publicFloat } = left;
  const running = restricted.filter(({ isRunning }) => isRunning);
  return [
    `As at ${showDateInText(day)}, computed from the record; no advice whether to buy.`,
    ...(mandates.length === 0 ? ["Mandate: none in the record."] : mandates.map(mandateLine)),
    ...prices.map(priceLine),
    ...(restricted.length === 0
      ? ["Restricted periods: none entered."]
      : restricted.map(
          ({ period: { from, to }, isRunning }) =>
            `Restricted period entered: ${showDateInText(from)} to ${showDateInText(to)}${isRunning ? ", running" : ""}.`,
        )),
    ...(running.length > 0 && left.hasAutomaticProgramme
      ? ["An automatic programme is entered: check against its waiver (GL117-23)."]
      : []),
    moratorium === null
      ? "Moratorium of Rule 10.06(3): none running."
      : `Moratorium of Rule 10.06(3): up to ${showDateInText(moratorium.until)}, after the purchase of ${showDateInText(moratorium.purchase)}.`,
    ...(conversion === null
      ? []
      : [
          `A purchase of ${showCount(conversion.purchase)}, once cancelled, needs a conversion of at least ${showCount(conversion.number)} shares of ${conversion.shareClass} (Rule 8A.15).`,
        ]),
    ...(publicFloat === null
      ? []
      : [
          `Public float entered: ${percent(publicFloat.float.value)}%${publicFloat.required === null ? "" : `; required ${percent(publicFloat.required.value)}%`}.`,
        ]),
  ];
}

function percent(value: Parameters<typeof roundHalfUp>[0]): string {
  return dropTrailingZeros(roundHalfUp(value, 4));
}

function mandateLine({ mandate, authorised, purchased, left, isRunning, isFollowed }: MandateLeft): string {
  const { resolutionDate, shareClass, expires } = mandate;
  const of = resolutionDate === null ? "" : ` of ${showDateInText(resolutionDate.value)}`;
  const until = expires === null ? "" : `, until ${showDateInText(expires.value)}`;
  const covers = shareClass === null ? "" : ` (${shareClass})`;
  return `Mandate${of}${covers}${until}: ${showCount(authorised)} authorised, ${showCount(purchased)} bought, ${showCount(left)} left${isRunning ? (isFollowed ? "; a later resolution follows, and purchases count under it unless their rows name this one" : "") : "; not in force on the day"}.`;
}

function priceLine({ shareClass, found, days }: HighestPrice): string {
  if (typeof found === "string") return `Highest price of ${shareClass}: not computed, ${WHY_NO_PRICE[found].en}.`;
  const { average, below, highestStep } = found;
  const [last, first] = [days[0], days.at(-1)];
  const span =
    last === undefined || first === undefined ? "" : ` (${showDateInText(first)} to ${showDateInText(last)})`;
  return `Highest price of ${shareClass}: below ${showMoney(below, 4)}${highestStep === null ? "" : `, that is at most ${showMoney(highestStep)}`}; average close of five days on which it traded${span} ${showMoney(average, 4)}.`;
}

function asJson(left: Headroom): Readonly<Record<string, unknown>> {
  const { day, mandates, prices, restricted, moratorium, conversion, publicFloat } = left;
  return {
    asAt: day,
    mandates: mandates.map(({ mandate, authorised, purchased, left: rest, isRunning, isFollowed }) => ({
      name: mandate.name,
      shareClass: mandate.shareClass ?? "",
      resolutionDate: mandate.resolutionDate?.value ?? "",
      expires: mandate.expires?.value ?? "",
      authorised: showCount(authorised),
      purchased: showCount(purchased),
      left: showCount(rest),
      inForce: isRunning,
      followed: isFollowed,
    })),
    highestPrices: prices.map(({ shareClass, found, days }) =>
      typeof found === "string"
        ? { shareClass, below: "", highest: "", average: "", days, notComputed: WHY_NO_PRICE[found].en }
        : {
            shareClass,
            below: showMoney(found.below, 4),
            highest: found.highestStep === null ? "" : showMoney(found.highestStep),
            average: showMoney(found.average, 4),
            days,
            notComputed: "",
          },
    ),
    restrictedPeriods: restricted.map(({ period, isRunning }) => ({ ...period, running: isRunning })),
    automaticProgramme: left.hasAutomaticProgramme,
    moratorium,
    conversion:
      conversion === null
        ? null
        : { ...conversion, purchase: showCount(conversion.purchase), number: showCount(conversion.number) },
    publicFloat:
      publicFloat === null
        ? null
        : {
            percent: percent(publicFloat.float.value),
            required: publicFloat.required === null ? "" : percent(publicFloat.required.value),
          },
  };
}
