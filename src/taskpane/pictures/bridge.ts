import { showCount } from "../../shares/quantity";
import type { ClassReturn } from "../../shares/returnContent";

/** A bar of the bridge. Counts of shares are below 2^53, so a double holds each exactly; text shows the exact one. */
export interface BridgeBar {
  readonly label: string;
  /** Foot and head of the bar. */
  readonly span: readonly [number, number];
  readonly kind: "balance" | "up" | "down";
  readonly shown: string;
}

/** The way from the opening to the closing balance of a class (issued shares), event by event. Null where a balance is not known. */
export function bridgeOf({ opening, closing, events }: ClassReturn, labels: { readonly opening: string; readonly closing: string }): readonly BridgeBar[] | null {
  if (opening === null || closing === null) return null;
  const bars: BridgeBar[] = [{ label: labels.opening, span: [0, Number(opening.issued)], kind: "balance", shown: showCount(opening.issued) }];
  let balance = opening.issued;
  for (const { event, issued } of events) {
    if (issued === 0n) continue;
    const next = balance + issued;
    bars.push({
      label: event,
      span: issued < 0n ? [Number(next), Number(balance)] : [Number(balance), Number(next)],
      kind: issued < 0n ? "down" : "up",
      shown: (issued > 0n ? "+" : "") + showCount(issued),
    });
    balance = next;
  }
  bars.push({ label: labels.closing, span: [0, Number(closing.issued)], kind: "balance", shown: showCount(closing.issued) });
  return bars;
}

/**
 * Where the axis begins: a movement of a tenth of a percent would not be seen above zero, so the axis is cut a little below the lowest foot of a
 * movement. The picture says so.
 */
export function axisOf(bars: readonly BridgeBar[]): { readonly from: number; readonly to: number } {
  const moving = bars.filter(({ kind }) => kind !== "balance").flatMap(({ span }) => span);
  const to = Math.max(...bars.map(({ span }) => span[1]));
  if (moving.length === 0) return { from: 0, to };
  const low = Math.min(...moving);
  const room = Math.max(to - low, to * 0.000_001) * 0.5;
  return { from: low - room < to * 0.2 ? 0 : low - room, to: to + room * 0.2 };
}

