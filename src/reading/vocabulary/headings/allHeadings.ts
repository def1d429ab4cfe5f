import { CLOSING_PRICE_WORDS, REPURCHASE_WORDS, TREASURY_SALE_WORDS } from "./dealings";
import { MOVEMENT_WORDS } from "./movements";
import { ISSUER_WORDS, LAST_RETURN_WORDS, MANDATE_WORDS, SETTING_WORDS } from "./pairs";
import { SCHEME_WORDS } from "./schemes";
import { SHARE_CLASS_WORDS } from "./shareClasses";
import type { TableWords } from "./tableWords";

/** The tables a register is made of, with their words. */
export const TABLE_WORDS: readonly TableWords[] = [
  ISSUER_WORDS,
  SHARE_CLASS_WORDS,
  MOVEMENT_WORDS,
  REPURCHASE_WORDS,
  TREASURY_SALE_WORDS,
  MANDATE_WORDS,
  CLOSING_PRICE_WORDS,
  LAST_RETURN_WORDS,
  SCHEME_WORDS,
  SETTING_WORDS,
];
