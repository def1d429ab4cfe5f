import published from "../fixtures/remarks/sensetime-2022-12-30.json";
import type { ClassSketch, MovementSketch, RegisterSketch } from "./sketchRegister";

/** The narrative as filed. */
export const PUBLISHED_REMARKS: string = published.remarks;

export const CLASSES: readonly ClassSketch[] = [
  { name: "Class B", kind: "WVR ordinary shares" },
  { name: "Class A", kind: "WVR ordinary shares", weighted: true, listed: false },
];

export const CANCELLATION: MovementSketch = {
  date: "2022-12-30",
  shareClass: "Class B",
  category: "repurchase-cancelled",
  event: "Repurchase of shares and cancelled",
  number: -31_775_000n,
  purchaseDates: ["2022-09-16", "2022-09-19", "2022-09-20", "2022-09-21", "2022-09-22", "2022-09-23", "2022-09-26"],
};

export const INTO_CLASS_B: MovementSketch = {
  date: "2022-12-30",
  shareClass: "Class B",
  category: "class-conversion",
  event: "Conversion of Class A ordinary shares to Class B ordinary shares",
  number: 7_139_508n,
  holder: "Infinity Vision Enterprise Inc.",
};

export const OUT_OF_CLASS_A: MovementSketch = { ...INTO_CLASS_B, shareClass: "Class A", number: -7_139_508n };

/** The register of SenseTime's return of 30 December 2022, with changes. */
export function senseTime(change: Partial<RegisterSketch> = {}): RegisterSketch {
  return {
    issuer: {
      name: "SenseTime Group Inc (a company controlled through weighted voting rights)",
      shortName: "SenseTime Group Inc.",
    },
    classes: CLASSES,
    movements: [CANCELLATION, INTO_CLASS_B, OUT_OF_CLASS_A],
    ...change,
  };
}
