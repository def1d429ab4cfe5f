/** FNV-1a with 64 bits: offset basis cbf29ce484222325, prime 100000001b3. Four limbs of 16 bits, so that every product is exact. */
const BASIS = [0x2325, 0x8422, 0x9ce4, 0xcbf2] as const;
const PRIME_LOW = 0x1b3;
const UTF_8 = new TextEncoder();

/**
 * The FNV-1a hash (64 bits, 16 hexadecimal digits) of a text's UTF-8 bytes. It tells whether a content has changed since it was written down; it is no
 * proof against somebody who means to deceive, who could as well write the fingerprint anew. Own code because it must be had at once: a page not served
 * over HTTPS has no Web Crypto, and that one only answers later.
 */
export function fingerprint(text: string): string {
  let [low, second, third, high]: [number, number, number, number] = [...BASIS];
  for (const byte of UTF_8.encode(text)) {
    low ^= byte;
    // times 2^40 + 1b3: the limbs times 1b3, and the two lowest 40 bits (two limbs and 8 bits) further up.
    const first = low * PRIME_LOW;
    const next = second * PRIME_LOW + (first >>> 16);
    const after = third * PRIME_LOW + ((low & 0xff) << 8) + (next >>> 16);
    const last = high * PRIME_LOW + ((second & 0xff) << 8) + (low >>> 8) + (after >>> 16);
    low = first & 0xffff;
    second = next & 0xffff;
    third = after & 0xffff;
    high = last & 0xffff;
  }
  return [high, third, second, low].map((limb) => limb.toString(16).padStart(4, "0")).join("");
}
