/*
 * SHA-256 (FIPS 180-4) for pages without TLS, where browsers have no `crypto.subtle`. Own code, because a library would be
 * installed with every copy of the SDK for the few pages that need this. It keeps no secret: it only does a puzzle's work.
 */

const rotated = (value: number, by: number): number => (value >>> by) | (value << (32 - by));

/** The first 32 bits behind the point of a number. */
const fraction = (value: number): number => ((value % 1) * 2 ** 32) | 0;

const of = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;

const primes: number[] = [];
for (let number = 2; primes.length < 64; number += 1)
  if (primes.every((prime) => number % prime !== 0)) primes.push(number);

/** 4.2.2 and 5.3.3: fractions of the roots of the first primes. */
const constants = primes.map((prime) => fraction(Math.cbrt(prime)));
const beginning = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

/** 5.1.1: the message, a bit that is set, and its length in bits at the end of the last block of 64 bytes. */
function padded(message: Uint8Array): DataView {
  const view = new DataView(new ArrayBuffer(Math.ceil((message.length + 9) / 64) * 64));
  new Uint8Array(view.buffer).set(message);
  view.setUint8(message.length, 0x80);
  view.setUint32(view.byteLength - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(view.byteLength - 4, message.length << 3);
  return view;
}

/** The digest of some bytes, as `crypto.subtle.digest('SHA-256', …)` gives it. */
export function sha256(message: Uint8Array): ArrayBuffer {
  const blocks = padded(message);
  const hash = [...beginning];
  const words = new Int32Array(64);
  for (let block = 0; block < blocks.byteLength; block += 64) {
    for (let at = 0; at < 16; at += 1) words[at] = blocks.getInt32(block + at * 4);
    for (let at = 16; at < 64; at += 1) {
      const [early, late] = [of(words, at - 15), of(words, at - 2)];
      const small = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
      const large = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
      words[at] = of(words, at - 16) + small + of(words, at - 7) + large;
    }
    let [a, b, c, d, e, f, g, h] = hash as [number, number, number, number, number, number, number, number];
    for (let at = 0; at < 64; at += 1) {
      const mixed = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
      const first = (h + mixed + ((e & f) ^ (~e & g)) + of(constants, at) + of(words, at)) | 0;
      const second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
    }
    [a, b, c, d, e, f, g, h].forEach((value, index) => (hash[index] = (of(hash, index) + value) | 0));
  }
  const digest = new DataView(new ArrayBuffer(32));
  hash.forEach((value, index) => digest.setInt32(index * 4, value));
  return digest.buffer;
}
