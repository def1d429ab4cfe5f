import { bridgeSteps } from "../../forms/bridge/bridgeSteps";
import type { Language } from "../../shares/values/finding";
import { showCount } from "../../shares/values/quantity";
import type { ClassReturn } from "../../shares/disclosure/returnContent";

/** A bar of the bridge. Counts of shares are below 2^53, so a double holds each exactly. */
export interface BridgeBar {
  readonly label: string;
  /** Foot and head of the bar. */
  readonly span: readonly [number, number];
  readonly kind: "balance" | "up" | "down";
  readonly shown: string;
}

/** The way from the opening to the closing balance of a class (issued shares), event by event. Null where a balance is not known, or nothing moves it. */
export function bridgeOf(
  of: ClassReturn,
  labels: { readonly opening: string; readonly closing: string },
  language: Language,
): readonly BridgeBar[] | null {
  const bridge = bridgeSteps(of, language);
  // Two equal bars say nothing.
  if (bridge === null || bridge.steps.length === 0) return null;
  const { opening, steps, closing } = bridge;
  const bars: BridgeBar[] = [balanceBar(labels.opening, opening)];
  let balance = opening;
  for (const { event, change } of steps) {
    const next = balance + change;
    bars.push({
      label: event,
      span: change < 0n ? [Number(next), Number(balance)] : [Number(balance), Number(next)],
      kind: change < 0n ? "down" : "up",
      shown: (change > 0n ? "+" : "") + showCount(change),
    });
    balance = next;
  }
  bars.push(balanceBar(labels.closing, closing));
  return bars;
}

function balanceBar(label: string, balance: bigint): BridgeBar {
  return { label, span: [0, Number(balance)], kind: "balance", shown: showCount(balance) };
}

/** The axis is cut a little below the lowest movement: from zero, a movement of 0.1% would not be seen. The picture says so. */
export function axisOf(bars: readonly BridgeBar[]): { readonly from: number; readonly to: number } {
  const moving = bars.filter(({ kind }) => kind !== "balance").flatMap(({ span }) => span);
  const to = Math.max(...bars.map(({ span }) => span[1]));
  if (moving.length === 0) return { from: 0, to };
  const low = Math.min(...moving);
  const room = Math.max(to - low, to * 0.000_001) * 0.5;
  return { from: low - room < to * 0.2 ? Math.min(0, low) : low - room, to: to + room * 0.2 };
}
