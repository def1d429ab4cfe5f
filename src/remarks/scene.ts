import { hasWeightedVotingRights } from "./classPhrase";
import { conversionsAmong, type ClassConversion } from "./classConversion";
import type { EventLine, ReturnContent } from "../shares/returnContent";
import type { Register } from "../shares/register";
import type { ShareClass } from "../shares/shareClass";

/** Where on the return an event is printed. */
export interface Place {
  /** The class's block, from 0. */
  readonly block: number;
  /** The event's number in its block, from 1. */
  readonly number: number;
}

/** An event and where it is printed. */
export interface PlacedLine extends Place {
  readonly line: EventLine;
  readonly shareClass: ShareClass;
}

/** Everything a remark decides upon. */
export interface Scene {
  readonly register: Register;
  readonly content: ReturnContent;
  /** Every event of the return, in the order it prints them. */
  readonly lines: readonly PlacedLine[];
  readonly conversions: readonly ClassConversion[];
  /** Whether a bare letter names a class of shares. */
  readonly byClass: boolean;
}

/** The number a form gives an event of a class's block; by default its position among the block's events. */
export type EventNumbering = (line: EventLine, position: number) => number;

export function sceneOf(register: Register, content: ReturnContent, numbering: EventNumbering = (_line, position) => position + 1): Scene {
  const lines = content.classes.flatMap((block, index) =>
    block.events.map((line, position) => ({ line, shareClass: block.shareClass, block: index, number: numbering(line, position) })),
  );
  return { register, content, lines, conversions: conversionsAmong(lines, register.classes), byClass: hasWeightedVotingRights(register.classes) };
}
