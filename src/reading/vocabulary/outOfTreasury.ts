import { foldText } from "./foldText";

const OUT_OF_TREASURY = /\btreasury\b|庫存/;

/** The words of an event together with the shares it was met out of, where those are treasury shares and the words do not say so. */
export function withTreasurySource(event: string, source: string): string {
  return OUT_OF_TREASURY.test(foldText(source)) && !OUT_OF_TREASURY.test(foldText(event))
    ? `${event} (treasury shares)`
    : event;
}
