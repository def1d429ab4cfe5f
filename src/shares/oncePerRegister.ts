import type { Register } from "./register/register";
import type { ShareClass } from "./register/shareClass";

/**
 * Remembers what a reckoning gives for a register, for as long as somebody holds the register. A register never changes: what is reckoned
 * from it once is true of it for good, and a dozen checks ask for the same few lists.
 */
export function oncePerRegister<Result>(reckon: (register: Register) => Result): (register: Register) => Result {
  const known = new WeakMap<Register, { readonly result: Result }>();
  return (register) => {
    let before = known.get(register);
    if (before === undefined) {
      before = { result: reckon(register) };
      known.set(register, before);
    }
    return before.result;
  };
}

/** As `oncePerRegister`, for a reckoning about one class of it. */
export function oncePerClass<Result>(
  reckon: (register: Register, shareClass: ShareClass) => Result,
): (register: Register, shareClass: ShareClass) => Result {
  const ofRegister = oncePerRegister(() => new Map<ShareClass, { readonly result: Result }>());
  return (register, shareClass) => {
    const known = ofRegister(register);
    let before = known.get(shareClass);
    if (before === undefined) {
      before = { result: reckon(register, shareClass) };
      known.set(shareClass, before);
    }
    return before.result;
  };
}
